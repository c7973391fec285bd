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
    // as most columns of most rows are, which take no bytes
    if (value === 0) return this.addType(8)
    const type = numberType(value)
    if (this.end + 8 > this.bytes.length) this.makeRoom(8)
    this.end = writeNumber(this.bytes, this.end, value, type)
    return this.addType(type)
  }

  addText(text: string): this {
    const start = this.end
    this.append(text)
    return this.addType(13 + 2 * (this.end - start))
  }

  /** Some texts as one, with a byte between them. */
  addTexts(texts: readonly string[], separator: number): this {
    const start = this.end
    for (let index = 0; index < texts.length; index++) {
      if (index > 0) this.bytes[this.end++] = separator
      this.append(texts[index] ?? '')
    }
    return this.addType(13 + 2 * (this.end - start))
  }

  /** Puts the header before the columns. */
  finish(): this {
    let start = headerRoom
    for (let column = this.columns - 1; column >= 0; column--) {
      const type = this.types[column] ?? 0
      if (type < 128) this.bytes[--start] = type
      else {
        start -= varintLength(type)
        writeVarint(this.bytes, start, type)
      }
    }
    // it counts its own length
    const length = headerRoom - start
    this.start = start - (length < 127 ? 1 : 2)
    writeVarint(this.bytes, this.start, headerRoom - this.start)
    return this
  }

  private addType(type: number): this {
    this.types[this.columns++] = type
    return this
  }

  private append(text: string): void {
    // no character takes more than three bytes for each of its units, and a separator may follow
    const length = text.length * 3 + 1
    if (this.end + length > this.bytes.length) this.makeRoom(length)
    this.end = writeText(this.bytes, this.end, text)
  }

  private makeRoom(length: number): void {
    const larger = new Uint8Array((this.end + length) * 2)
    larger.set(this.bytes)
    this.bytes = larger
  }
}
