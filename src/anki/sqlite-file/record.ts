import { numberType, writeNumber } from './numbers.js'
import { varintLength, writeVarint } from './varint.js'
import { writeText } from './write-text.js'

// more than the longest header of the tables that are written
const headerRoom = 256

/**
 * A row in SQLite's record format (fileformat2.html, 2.1), made column by column in bytes that are used again for the next one: fresh
 * ones, of each column of each row, would be most of the garbage of a large package.
 */
export class RecordWriter {
  /** The record is from `start` up to, not including, `end`, once it is finished. */
  bytes = new Uint8Array(65_536)
  start = headerRoom
  end = headerRoom
  private columns = 0
  private readonly types = new Float64Array(32)

  begin(): this {
    this.columns = 0
    this.end = headerRoom
    return this
  }

  /** `undefined` is NULL, and what the column of a row's own id holds. */
  addNumber(value: number | bigint | undefined): this {
    const type = numberType(value)
    this.makeRoom(8)
    this.end = writeNumber(this.bytes, this.end, value, type)
    this.types[this.columns++] = type
    return this
  }

  addText(text: string): this {
    return this.addTexts([text], 0)
  }

  /** Some texts as one, with a byte between them. */
  addTexts(texts: readonly string[], separator: number): this {
    const start = this.end
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index] ?? ''
      // no character takes more than three bytes for each of its units
      this.makeRoom(text.length * 3 + 1)
      if (index > 0) this.bytes[this.end++] = separator
      this.end = writeText(this.bytes, this.end, text)
    }
    this.types[this.columns++] = 13 + 2 * (this.end - start)
    return this
  }

  /** Puts the header before the columns. */
  finish(): this {
    let length = 0
    for (let column = 0; column < this.columns; column++) length += varintLength(this.types[column] ?? 0)
    // it counts its own length
    length += length < 127 ? 1 : 2
    this.start = headerRoom - length
    let offset = writeVarint(this.bytes, this.start, length)
    for (let column = 0; column < this.columns; column++) offset = writeVarint(this.bytes, offset, this.types[column] ?? 0)
    return this
  }

  private makeRoom(length: number): void {
    if (this.end + length <= this.bytes.length) return
    const larger = new Uint8Array((this.end + length) * 2)
    larger.set(this.bytes)
    this.bytes = larger
  }
}
