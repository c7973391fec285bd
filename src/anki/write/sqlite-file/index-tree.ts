import type { Column } from './column.js'
import { createKeyWriter } from './index-key.js'
import { createLeafWriter } from './index-leaf.js'
import { indexOrder } from './index-order.js'
import { writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize, startOf } from './pages.js'

const interiorType = 2

/**
 * Writes an index over columns of whole numbers, given with the row ids, ascending, as the last of them: so few that a key never spills,
 * and that its length takes one byte. Gives its root page.
 */
export function writeIndex(pages: Pages, columns: readonly Column[]): number {
  const order = indexOrder(columns.slice(0, -1))
  const keys = createKeyWriter(columns)
  const writeLeaf = createLeafWriter(pages, columns, keys, order)
  const cell = keys.longest + 2

  /** Pages over keys from the first up to `count`; keys between two of the pages move up to the page above. */
  function writeLevel(count: number, upper: Upper | undefined): number {
    const most = Math.floor((pageSize - (upper ? interiorHeader : leafHeader)) / (cell + (upper ? 4 : 0)))
    const parts = Math.max(1, Math.ceil((count + 1) / (most + 1)))
    const [written, between]: [number[], number[]] = [[], []]
    for (let part = 0; part < parts; part++) {
      // of the keys and one more, so that each page but the last has a key after it that moves up
      const [start, end] = [cut(count + 1, part, parts), cut(count + 1, part + 1, parts) - 1]
      const page = pages.add()
      if (upper) writeInterior(page, start, end, upper)
      else writeLeaf(page, start, end)
      written.push(page)
      if (part < parts - 1) between.push(upper ? (upper.keys[end] ?? 0) : end)
    }
    return written.length === 1 ? (written[0] ?? 0) : writeLevel(between.length, { keys: between, children: written })
  }

  function writeInterior(page: number, from: number, to: number, { keys: moved, children }: Upper): void {
    const [{ view }, start] = [pages, startOf(page)]
    let content = start + pageSize
    for (let index = from; index < to; index++) {
      const key = moved[index] ?? 0
      content = keys.writeBefore(view, content, order ? (order[key] ?? 0) : key) - 4
      view.setUint32(content, children[index] ?? 0)
      view.setUint16(start + interiorHeader + 2 * (index - from), content - start)
    }
    writeHeader(view, start, interiorType, to - from, content - start)
    view.setUint32(start + 8, children[to] ?? 0)
  }

  return writeLevel(columns[0]?.values.length ?? 0, undefined)
}

/** The keys that moved up from a level, and the pages between which each stood. */
interface Upper {
  readonly keys: readonly number[]
  readonly children: readonly number[]
}

const cut = (length: number, part: number, parts: number): number => Math.floor((length * part) / parts)
