import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** A line of a pack: key, check sum of the rest, and the value as JSON. */
const keyLength = 64
const sumLength = 8
const start = keyLength + 1 + sumLength + 1
const lineEnd = 10

/** What is read at once: lines are asked for about in the order in which they stand. */
const windowBytes = 1 << 20

/** Where a line stands, with its end. */
interface Line {
  readonly from: number
  readonly to: number
}

const nowhere: Line = { from: 0, to: 0 }

/** Values by their keys, as they stand in a file of lines, of which only a stretch is in memory. What is damaged is not there. */
export class Pack {
  #file: number | undefined
  readonly #lines = new Map<string, Line>()
  #window = { from: 0, bytes: Buffer.alloc(0) }
  /** Of the file, when it was opened. */
  readonly size: number = 0
  /** Whether its last line has an end. */
  readonly isWhole: boolean = true

  /** A file that is not there, or cannot be read, is an empty pack. */
  constructor(path: string) {
    try {
      // To open a pipe would wait for somebody to write into it.
      if (!statSync(path).isFile()) return
      this.#file = openSync(path, 'r')
      this.size = fstatSync(this.#file).size
      this.isWhole = this.#readLines()
    } catch {
      this.close()
    }
  }

  /** `undefined` where there is none, or it is not whole. */
  get(key: string): unknown {
    const line = this.lineOf(key)
    if (line.length === 0) return undefined
    const json = line.subarray(start, -1)
    const sum = line.toString('latin1', keyLength + 1, start - 1)
    if (sum !== toSum(json)) return undefined
    return parse(json.toString('utf8'))
  }

  /** The whole line of a key, with its end; empty where there is none. */
  lineOf(key: string): Buffer {
    const { from, to } = this.#lines.get(key) ?? nowhere
    return this.#read(from, to)
  }

  /** Bytes of the lines of some keys. */
  sizeOf(keys: readonly string[]): number {
    return keys.reduce((sum, key) => {
      const { from, to } = this.#lines.get(key) ?? nowhere
      return sum + to - from
    }, 0)
  }

  /** Lets go of the file: nothing is there any more. */
  close(): void {
    this.#lines.clear()
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #readLines(): boolean {
    let from = 0
    for (let at = 0; at < this.size; ) {
      const piece = this.#read(at, Math.min(at + windowBytes, this.size))
      if (piece.length === 0) return false
      for (let end = piece.indexOf(lineEnd); end !== -1; end = piece.indexOf(lineEnd, end + 1)) {
        const to = at + end + 1
        if (to - from > start + 1) this.#lines.set(this.#read(from, from + keyLength).toString('latin1'), { from, to })
        from = to
      }
      at += piece.length
    }
    return from === this.size
  }

  /** A stretch of the file, which is shorter where the file has become so. */
  #read(from: number, to: number): Buffer {
    const { from: begin, bytes } = this.#window
    if (from >= begin && to <= begin + bytes.length) return bytes.subarray(from - begin, to - begin)
    if (this.#file === undefined) return Buffer.alloc(0)
    const window = Buffer.allocUnsafe(Math.max(windowBytes, to - from))
    const length = readSync(this.#file, window, 0, window.length, from)
    this.#window = { from, bytes: window.subarray(0, length) }
    return window.subarray(0, Math.min(to - from, length))
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A value's line, with its end. */
export function toLine(key: string, value: unknown): Buffer {
  const json = JSON.stringify(value)
  const line = Buffer.allocUnsafe(start + Buffer.byteLength(json) + 1)
  line.write(json, start)
  line[line.length - 1] = lineEnd
  line.write(`${key} ${toSum(line.subarray(start, -1))} `, 0, 'latin1')
  return line
}

const toSum = (json: Buffer) => crc32(json).toString(16).padStart(sumLength, '0')
