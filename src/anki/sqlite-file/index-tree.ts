import { type Column, indexOrder } from './index-order.js'
import { numberSize, numberType, writeNumber } from './numbers.js'
import { setUint16, setUint32, writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize, startOf } from './pages.js'
import { writeVarint } from './varint.js'

const leafType = 10
const interiorType = 2

/**
 * Writes an index over columns of whole numbers, given with the row ids, ascending, as the last of them: so few that a key never spills,
 * and that its length takes one byte. Gives its root page.
 */
export function writeIndex(pages: Pages, columns: readonly Column[]): number {
  const order = indexOrder(columns.slice(0, -1))
  const rowAt = (index: number): number => order?.[index] ?? index
  const cell = 1 + columns.length + 1 + columns.reduce((sum, column) => sum + numberSize(numberType(largest(column))), 0) + 2

  /** Pages over keys from the first up to `count`; keys between two of the pages move up to the page above. */
  function writeLevel(count: number, keyAt: (index: number) => number, children: readonly number[] | undefined): number {
    const most = Math.floor((pageSize - (children ? interiorHeader : leafHeader)) / (cell + (children ? 4 : 0)))
    const parts = Math.max(1, Math.ceil((count + 1) / (most + 1)))
    const written: number[] = []
    const moved: number[] = []
    for (let part = 0; part < parts; part++) {
      // of the keys and one more, so that each page but the last has a key after it that moves up
      const [start, end] = [cut(count + 1, part, parts), cut(count + 1, part + 1, parts) - 1]
      written.push(writePage(start, end, keyAt, children))
      if (part < parts - 1) moved.push(keyAt(end))
    }
    return written.length === 1 ? (written[0] ?? 0) : writeLevel(moved.length, (index) => moved[index] ?? 0, written)
  }

  function writePage(from: number, to: number, keyAt: (index: number) => number, children: readonly number[] | undefined): number {
    const page = pages.add()
    const [bytes, start] = [pages.bytes, startOf(page)]
    const header = children ? interiorHeader : leafHeader
    let content = pageSize
    for (let index = from; index < to; index++) {
      const row = rowAt(keyAt(index))
      content -= 1 + keyLength(columns, row) + (children ? 4 : 0)
      if (children) setUint32(bytes, start + content, children[index] ?? 0)
      writeKey(bytes, start + content + (children ? 4 : 0), columns, row)
      setUint16(bytes, start + header + 2 * (index - from), content)
    }
    writeHeader(bytes, start, children ? interiorType : leafType, to - from, content)
    if (children) setUint32(bytes, start + 8, children[to] ?? 0)
    return page
  }

  return writeLevel(columns[0]?.length ?? 0, (index) => index, undefined)
}

/** A record of whole numbers: the length of its header, their types, themselves. */
function keyLength(columns: readonly Column[], row: number): number {
  let length = 1 + columns.length
  for (const column of columns) length += numberSize(numberType(column[row] ?? 0))
  return length
}

function writeKey(bytes: Uint8Array, offset: number, columns: readonly Column[], row: number): void {
  let header = writeVarint(bytes, offset, keyLength(columns, row))
  bytes[header++] = 1 + columns.length
  let body = header + columns.length
  for (const column of columns) {
    const value = column[row] ?? 0
    const type = numberType(value)
    bytes[header++] = type
    body = writeNumber(bytes, body, value, type)
  }
}

/** The value that takes the most bytes. */
function largest(column: Column): number {
  // 0 and 1 take none, which others as small do
  let most = 2
  for (const value of column) most = Math.max(most, value < 0 ? -1 - value : value)
  return most
}

const cut = (length: number, part: number, parts: number): number => Math.floor((length * part) / parts)
