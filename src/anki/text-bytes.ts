const encoder = new TextEncoder()

/**
 * Turns texts into UTF-8, all of them in one buffer that is used again and again: fresh ones are most of the garbage of a
 * large package.
 */
export interface TextBytes {
  /** The bytes of a text, good until `reset`. */
  encode(text: string): Uint8Array
  /** The bytes of several texts with a byte between them, good until `reset`. */
  encodeAll(texts: readonly string[], separator: number): Uint8Array
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

  function add(text: string): void {
    const { length } = text
    let index = 0
    // short texts of ASCII are faster done here than handed over
    if (length < 48) {
      for (; index < length; index++) {
        const code = text.charCodeAt(index)
        if (code > 0x7f) break
        buffer[end++] = code
      }
    }
    if (index < length) end += encoder.encodeInto(index === 0 ? text : text.slice(index), buffer.subarray(end)).written
  }

  return {
    encode(text) {
      if (text === '') return nothing
      makeRoom(text.length)
      const start = end
      add(text)
      return buffer.subarray(start, end)
    },
    encodeAll(texts, separator) {
      makeRoom(texts.reduce((sum, { length }) => sum + length + 1, 0))
      const start = end
      texts.forEach((text, index) => {
        if (index > 0) buffer[end++] = separator
        add(text)
      })
      return buffer.subarray(start, end)
    },
    reset() {
      end = 0
    }
  }
}
