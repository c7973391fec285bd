import { setUint16, setUint32, writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize } from './pages.js'
import { createRecordWriter } from './record.js'
import { varintLength, writeVarint } from './varint.js'

const leafType = 10
const interiorType = 2

/**
 * Writes an index over columns of whole numbers, given with the row ids as the last of them, so few that a key never spills; gives its
 * root page.
 */
export function writeIndex(pages: Pages, columns: readonly (readonly number[])[]): number {
  const order = inOrder(columns)
  const record = createRecordWriter()
  const keyAt = (index: number) => {
    const row = order[index] ?? 0
    return record.write(columns.map((column) => column[row] ?? 0))
  }
  const longest = record.write(columns.map(largest)).length
  const cell = varintLength(longest) + longest + 2

  /** Pages over keys from one up to another, without it; keys between two of them move up to the page above. */
  function writeLevel(keys: readonly number[], children: readonly number[] | undefined): number {
    const most = Math.floor((pageSize - (children ? interiorHeader : leafHeader)) / (cell + (children ? 4 : 0)))
    const count = Math.max(1, Math.ceil((keys.length + 1) / (most + 1)))
    const written: number[] = []
    const moved: number[] = []
    for (let part = 0; part < count; part++) {
      // Of `keys` and one more, so that each page but the last has a key after it that moves up.
      const [start, end] = [cut(keys.length + 1, part, count), cut(keys.length + 1, part + 1, count) - 1]
      written.push(writePage(keys.slice(start, end), children?.slice(start, end + 1)))
      const between = keys[end]
      if (part < count - 1 && between !== undefined) moved.push(between)
    }
    return written.length === 1 ? (written[0] ?? 0) : writeLevel(moved, written)
  }

  function writePage(keys: readonly number[], children: readonly number[] | undefined): number {
    const page = pages.add()
    const bytes = pages.bytes(page)
    const header = children ? interiorHeader : leafHeader
    let content = pageSize
    keys.forEach((key, index) => {
      const payload = keyAt(key)
      content -= varintLength(payload.length) + payload.length + (children ? 4 : 0)
      if (children) setUint32(bytes, content, children[index] ?? 0)
      const start = writeVarint(bytes, content + (children ? 4 : 0), payload.length)
      bytes.set(payload, start)
      setUint16(bytes, header + 2 * index, content)
    })
    writeHeader(bytes, children ? interiorType : leafType, keys.length, content)
    if (children) setUint32(bytes, 8, children.at(-1) ?? 0)
    return page
  }

  return writeLevel(
    Array.from(order, (_, index) => index),
    undefined
  )
}

/** The value that takes the most bytes. */
function largest(column: readonly number[]): number {
  // 0 and 1 take none, which others as small do.
  let most = 2
  for (const value of column) most = Math.max(most, value < 0 ? -1 - value : value)
  return most
}

const cut = (length: number, part: number, parts: number): number => Math.floor((length * part) / parts)

/** Rows by their values, column by column. */
function inOrder(columns: readonly (readonly number[])[]): Uint32Array {
  const order = Uint32Array.from(columns[0] ?? [], (_, row) => row)
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  }
  const isSorted = order.every((row) => row === 0 || compare(row - 1, row) < 0)
  return isSorted ? order : order.sort(compare)
}
