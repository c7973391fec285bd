const encoder = new TextEncoder()

/** Turns texts into UTF-8, all of them in one buffer that is used again and again: fresh ones are most of the garbage of a large package. */
export interface TextBytes {
  /** The text's bytes, good until `reset`. */
  encode(text: string): Uint8Array
  /** Begins anew: earlier bytes may be overwritten from now on. */
  reset(): void
}

export function createTextBytes(): TextBytes {
  let buffer = new Uint8Array(65_536)
  let position = 0
  return {
    encode(text) {
      // no character takes more than three bytes for each of its units
      if (buffer.length - position < text.length * 3) {
        buffer = new Uint8Array(Math.max(buffer.length, text.length * 6))
        position = 0
      }
      const start = position
      position += encoder.encodeInto(text, position === 0 ? buffer : buffer.subarray(position)).written
      return buffer.subarray(start, position)
    },
    reset() {
      position = 0
    }
  }
}
