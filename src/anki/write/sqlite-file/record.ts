import { numberType, writeNumber } from './numbers.js'
import { varintLength, writeVarint } from './varint.js'

// more than the longest header of the tables that are written
const headerRoom = 256
const mostColumns = 32
const encoder = new TextEncoder()

/**
 * A row in SQLite's record format (fileformat2.html, 2.1), made column by column in bytes that are used again for the next one: fresh
 * ones, of each column of each row, would be most of the garbage of a large package.
 */
export class RecordWriter {
  /** The record is from `start` up to, not including, `end`, once it is finished. */
  bytes = new Uint8Array(0)
  start = headerRoom
  end = headerRoom
  private view = new DataView(this.bytes.buffer)
  /**
   * The rest of the bytes, where texts are encoded before they are moved to their place: to encode each where it belongs would take a
   * view of its own for each, which costs more than the move.
   */
  private landing = this.bytes
  private columns = 0
  private readonly types = new Float64Array(mostColumns)
  private readonly offsets = new Uint32Array(mostColumns)

  constructor() {
    this.makeRoom(32_768)
  }

  begin(): this {
    this.columns = 0
    this.end = headerRoom
    return this
  }

  /** `undefined` is NULL, and what the column of a row's own id holds. */
  addNumber(value: number | bigint | undefined): this {
    const start = this.end
    // as most columns of most rows are, which take no bytes
    if (value === 0) return this.addColumn(8, start)
    const type = numberType(value)
    if (start + 8 > this.landing.byteOffset) this.makeRoom(8)
    this.end = writeNumber(this.view, start, value, type)
    return this.addColumn(type, start)
  }

  addText(text: string): this {
    const start = this.end
    if (text !== '') this.append(text)
    return this.addColumn(13 + 2 * (this.end - start), start)
  }

  /** Some texts as one, with a byte between them. */
  addTexts(texts: readonly string[], separator: number): this {
    const start = this.end
    for (let index = 0; index < texts.length; index++) {
      if (index > 0) this.bytes[this.end++] = separator
      this.append(texts[index] ?? '')
    }
    return this.addColumn(13 + 2 * (this.end - start), start)
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

  /** Puts another number into a finished record, for a row like the one before it; gives whether it has the room and type of the old one. */
  replaceNumber(column: number, value: number): boolean {
    const type = numberType(value)
    if (type !== this.types[column]) return false
    writeNumber(this.view, this.offsets[column] ?? 0, value, type)
    return true
  }

  private addColumn(type: number, start: number): this {
    this.offsets[this.columns] = start
    this.types[this.columns++] = type
    return this
  }

  private append(text: string): void {
    // no character takes more than three bytes for each of its units, and a separator may follow
    const most = text.length * 3 + 1
    if (most > this.landing.length || this.end + most > this.landing.byteOffset) this.makeRoom(most)
    const from = this.landing.byteOffset
    const { written } = encoder.encodeInto(text, this.landing)
    this.bytes.copyWithin(this.end, from, from + written)
    this.end += written
  }

  /** Makes room for twice as many bytes more, and for texts of as many to be encoded. */
  private makeRoom(length: number): void {
    const middle = (this.end + length) * 2
    const larger = new Uint8Array(middle + Math.max(length * 2, this.landing.length))
    larger.set(this.bytes.subarray(0, this.end))
    this.bytes = larger
    this.view = new DataView(larger.buffer)
    this.landing = larger.subarray(middle)
  }
}
