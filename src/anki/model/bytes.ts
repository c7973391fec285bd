/** What holds bytes: in memory, or outside of it as a browser's `File`, which is a `Blob`. */
export type ByteHolder = ArrayBuffer | ArrayBufferView | Blob

// a Blob's bytes are asked for in parts of so many
const partBytes = 2 ** 20

/** Bytes that are in memory, not copied; `undefined` if the value holds none. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return isArrayBuffer(value) ? new Uint8Array(value) : undefined
}

/** Whether a value is a `Blob` or `File`, of whatever frame or polyfill. */
export function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'slice' in value && 'arrayBuffer' in value && 'size' in value
}

/** Bytes of a Blob from `start` up to, not including, `end`. */
export async function blobPart(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, end).arrayBuffer())
}

/** The bytes of a Blob, in parts. */
export async function* blobParts(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < blob.size; start += partBytes) yield await blobPart(blob, start, start + partBytes)
}

/** Also one of another frame, which is no instance of this one's. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}
