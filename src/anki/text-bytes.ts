const encoder = new TextEncoder()

/**
 * Turns texts into UTF-8, all of them in one buffer that is used again and again: fresh ones are most of the garbage of a
 * large package.
 */
export interface TextBytes {
  /** The bytes of a text, good until `reset`. */
  encode(text: string): Uint8Array
  /** Begins anew: earlier bytes may be overwritten from now on. */
  reset(): void
}

const nothing = new Uint8Array(0)

export function createTextBytes(): TextBytes {
  let buffer = new Uint8Array(65_536)
  let end = 0

  /** No character takes more than three bytes for each of its units. */
  function makeRoom(units: number): void {
    if (buffer.length - end >= units * 3) return
    buffer = new Uint8Array(Math.max(buffer.length, units * 6))
    end = 0
  }

  return {
    encode(text) {
      if (text === '') return nothing
      makeRoom(text.length)
      const start = end
      end += encoder.encodeInto(text, buffer.subarray(start)).written
      return buffer.subarray(start, end)
    },
    reset() {
      end = 0
    }
  }
}
