import { crc32 } from 'node:zlib'

/** A line of a pack: key, check sum of the rest, and the value as JSON. */
const keyLength = 64
const sumLength = 8
const start = keyLength + 1 + sumLength + 1

/** Values by their keys, as they stand in a file of lines. What is damaged is not there. */
export class Pack {
  readonly #bytes: Buffer
  readonly #lines = new Map<string, { readonly from: number; readonly to: number }>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(10, from)
      if (end === -1) break
      if (end - from > start) this.#lines.set(bytes.toString('latin1', from, from + keyLength), { from, to: end })
      from = end + 1
    }
  }

  /** `undefined` where there is none, or it is not whole. */
  get(key: string): unknown {
    const line = this.#lines.get(key)
    if (!line) return undefined
    const json = this.#bytes.subarray(line.from + start, line.to)
    const sum = this.#bytes.toString('latin1', line.from + keyLength + 1, line.from + start - 1)
    if (sum !== toSum(json)) return undefined
    return JSON.parse(json.toString('utf8'))
  }

  /** The whole line of a key, with its end. */
  lineOf(key: string): Buffer | undefined {
    const line = this.#lines.get(key)
    return line && this.#bytes.subarray(line.from, line.to + 1)
  }
}

/** A value's line, with its end. */
export function toLine(key: string, value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value))
  return Buffer.concat([Buffer.from(`${key} ${toSum(json)} `), json, Buffer.from('\n')])
}

const toSum = (json: Buffer) => crc32(json).toString(16).padStart(sumLength, '0')
