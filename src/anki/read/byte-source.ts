/** Bytes that can be read from any place: a package on disk, in a browser's file, in memory. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number
  /** The bytes from `start` up to, not including, `end`; both are within `size`. */
  read(start: number, end: number): Promise<Uint8Array>
}

/** A source over bytes or a browser's `File` or `Blob`. */
export function toByteSource(from: Uint8Array | Blob | ByteSource): ByteSource {
  if (from instanceof Uint8Array) {
    return { size: from.length, read: (start, end) => Promise.resolve(from.subarray(start, end)) }
  }
  if ('arrayBuffer' in from) {
    return { size: from.size, read: async (start, end) => new Uint8Array(await from.slice(start, end).arrayBuffer()) }
  }
  return from
}
