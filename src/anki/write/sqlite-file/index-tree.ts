import type { Column } from './column.js'
import { createKeyWriter } from './index-key.js'
import { indexOrder } from './index-order.js'
import { setUint16, setUint32, writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize, startOf } from './pages.js'

const leafType = 10
const interiorType = 2

/**
 * Writes an index over columns of whole numbers, given with the row ids, ascending, as the last of them: so few that a key never spills,
 * and that its length takes one byte. Gives its root page.
 */
export function writeIndex(pages: Pages, columns: readonly Column[]): number {
  const order = indexOrder(columns.slice(0, -1))
  const keys = createKeyWriter(columns)
  const cell = keys.longest + 2

  /** Pages over keys from the first up to `count`; keys between two of the pages move up to the page above. */
  function writeLevel(count: number, moved: readonly number[] | undefined, children: readonly number[] | undefined): number {
    const most = Math.floor((pageSize - (children ? interiorHeader : leafHeader)) / (cell + (children ? 4 : 0)))
    const parts = Math.max(1, Math.ceil((count + 1) / (most + 1)))
    const written: number[] = []
    const between: number[] = []
    for (let part = 0; part < parts; part++) {
      // of the keys and one more, so that each page but the last has a key after it that moves up
      const [start, end] = [cut(count + 1, part, parts), cut(count + 1, part + 1, parts) - 1]
      written.push(writePage(start, end, moved, children))
      if (part < parts - 1) between.push(moved ? (moved[end] ?? 0) : end)
    }
    return written.length === 1 ? (written[0] ?? 0) : writeLevel(between.length, between, written)
  }

  function writePage(from: number, to: number, moved: readonly number[] | undefined, children: readonly number[] | undefined): number {
    const page = pages.add()
    const [bytes, start] = [pages.bytes, startOf(page)]
    const header = start + (children ? interiorHeader : leafHeader)
    let content = start + pageSize
    for (let index = from; index < to; index++) {
      const key = moved ? (moved[index] ?? 0) : index
      content = keys.writeBefore(bytes, content, order ? (order[key] ?? 0) : key)
      if (children) {
        content -= 4
        setUint32(bytes, content, children[index] ?? 0)
      }
      setUint16(bytes, header + 2 * (index - from), content - start)
    }
    writeHeader(bytes, start, children ? interiorType : leafType, to - from, content - start)
    if (children) setUint32(bytes, start + 8, children[to] ?? 0)
    return page
  }

  return writeLevel(columns[0]?.length ?? 0, undefined, undefined)
}

const cut = (length: number, part: number, parts: number): number => Math.floor((length * part) / parts)
