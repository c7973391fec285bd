import { numberType, writeNumber } from './numbers.js'
import { writeVarint } from './varint.js'

// for the longest header of the tables that are written, and what a table puts before it
const headerRoom = 128
const longestHeader = 100
const mostColumns = 32
// what no number has
const text = 255
const encoder = new TextEncoder()

/**
 * A row in SQLite's record format (fileformat2.html, 2.1), made column by column in bytes that are used again for the next one: fresh
 * ones, of each column of each row, would be most of the garbage of a large package.
 */
export class RecordWriter {
  /** The record is from `start` up to, not including, `end`, once it is finished. Other bytes when one before was too long for these. */
  bytes = new Uint8Array(0)
  /** The same bytes. */
  view = new DataView(this.bytes.buffer)
  start = 0
  end = 0
  /**
   * The rest of the bytes, where texts are encoded before they are moved to their place: to encode each where it belongs would take a
   * view of its own for each, which costs more than the move.
   */
  private landing = this.bytes
  private columns = 0
  /** The header is written from its second byte on, until it is known how long it is. */
  private headerEnd = 0
  private readonly types = new Uint8Array(mostColumns)
  private readonly offsets = new Uint32Array(mostColumns)

  /** `before`: so many bytes stand before those of the record, and are not touched (default: 0). */
  constructor(private readonly before = 0) {
    this.makeRoom(32_768)
  }

  begin(): this {
    this.columns = 0
    this.headerEnd = this.before + 1
    this.end = this.before + headerRoom
    return this
  }

  /** `undefined` is NULL, and what the column of a row's own id holds. */
  addNumber(value: number | bigint | undefined): this {
    const start = this.end
    // as most columns of most rows are, which take no bytes
    if (value === 0) return this.addNumberColumn(8, start)
    const type = numberType(value)
    if (start + 8 > this.landing.byteOffset) this.makeRoom(8)
    this.end = writeNumber(this.view, start, value, type)
    return this.addNumberColumn(type, start)
  }

  addText(value: string): this {
    const start = this.end
    if (value !== '') this.append(value)
    return this.addTextColumn(this.end - start)
  }

  /** Some texts as one, with a byte between them. */
  addTexts(texts: readonly string[], separator: number): this {
    const start = this.end
    for (let index = 0; index < texts.length; index++) {
      if (index > 0) this.bytes[this.end++] = separator
      this.append(texts[index] ?? '')
    }
    return this.addTextColumn(this.end - start)
  }

  /** Puts the header before the columns. */
  finish(): this {
    const length = this.headerEnd - this.before
    // it counts its own length, which takes one byte
    if (length > longestHeader) throw new Error('A header that is longer than tables need')
    this.bytes[this.before] = length
    this.start = this.before + headerRoom - length
    this.bytes.copyWithin(this.start, this.before, this.headerEnd)
    return this
  }

  /** Puts another number into a finished record, for a row like the one before it; gives whether it has the room and type of the old one. */
  replaceNumber(column: number, value: number): boolean {
    const type = numberType(value)
    if (type !== this.types[column]) return false
    writeNumber(this.view, this.offsets[column] ?? 0, value, type)
    return true
  }

  private addNumberColumn(type: number, start: number): this {
    this.bytes[this.headerEnd++] = type
    this.offsets[this.columns] = start
    this.types[this.columns++] = type
    return this
  }

  private addTextColumn(length: number): this {
    this.headerEnd = writeVarint(this.bytes, this.headerEnd, 13 + 2 * length)
    this.types[this.columns++] = text
    return this
  }

  private append(value: string): void {
    // no character takes more than three bytes for each of its units, and a separator may follow
    const most = value.length * 3 + 1
    if (most > this.landing.length || this.end + most > this.landing.byteOffset) this.makeRoom(most)
    const from = this.landing.byteOffset
    const { written } = encoder.encodeInto(value, this.landing)
    this.bytes.copyWithin(this.end, from, from + written)
    this.end += written
  }

  /** Makes room for twice as many bytes more, and for texts of as many to be encoded. */
  private makeRoom(length: number): void {
    const middle = this.before + headerRoom + (this.end + length) * 2
    const larger = new Uint8Array(middle + Math.max(length * 2, this.landing.length))
    larger.set(this.bytes.subarray(0, this.end))
    this.bytes = larger
    this.view = new DataView(larger.buffer)
    this.landing = larger.subarray(middle)
  }
}
