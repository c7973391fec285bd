import { writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize, startOf } from './pages.js'
import { RecordWriter } from './record.js'
import { spreadEvenly } from './spread-evenly.js'
import { varintLength, writeVarint, writeVarintBefore } from './varint.js'

// fileformat2.html, 1.6: what of a record lies in a leaf, and what on pages of its own
const mostInLeaf = pageSize - 35
const leastInLeaf = Math.floor(((pageSize - 12) * 32) / 255) - 23
const perOverflow = pageSize - 4

const leafType = 13
const interiorType = 5

interface Child {
  readonly page: number
  readonly lastRowId: number
}

/**
 * A table whose rows come by ascending row ids, from 1 to 2^53 - 1. Its pages are added to those of the file as they fill. The leaf that
 * is being filled stands before the record, in the same bytes: to move a row within an array takes a fraction of copying it to another.
 */
export class TableWriter {
  /** The row that `insert` takes. */
  readonly record = new RecordWriter(pageSize)
  private readonly leaves: Child[] = []
  private page = 0
  private count = 0
  private content = 0
  private lastRowId = 0

  constructor(private readonly pages: Pages) {}

  insert(rowId: number): void {
    const { bytes, view, start, end } = this.record
    const payload = end - start
    const local = localLength(payload)
    const spills = local < payload
    const cell = writeVarintBefore(bytes, writeVarintBefore(bytes, start, rowId), payload)
    const length = start - cell + local + (spills ? 4 : 0)
    if (this.page !== 0 && this.content - length < leafHeader + 2 * (this.count + 1)) this.close()
    if (this.page === 0) this.open()
    this.content -= length
    bytes.copyWithin(this.content, cell, start + local)
    if (spills) view.setUint32(this.content + length - 4, writeOverflow(this.pages, bytes.subarray(start + local, end)))
    view.setUint16(leafHeader + 2 * this.count, this.content)
    this.count++
    this.lastRowId = rowId
  }

  /** Ends the table; gives the number of its root page. */
  finish(): number {
    if (this.leaves.length === 0 && this.page === 0) this.open()
    this.close()
    let level: Child[] = this.leaves
    while (level.length > 1) level = writeInterior(this.pages, level)
    return level[0]?.page ?? 0
  }

  private open(): void {
    this.page = this.pages.add()
    this.record.bytes.fill(0, 0, pageSize)
    this.count = 0
    this.content = pageSize
  }

  private close(): void {
    if (this.page === 0) return
    writeHeader(this.record.view, 0, leafType, this.count, this.content)
    this.pages.bytes.set(this.record.bytes.subarray(0, pageSize), startOf(this.page))
    this.leaves.push({ page: this.page, lastRowId: this.lastRowId })
    this.page = 0
  }
}

function localLength(length: number): number {
  if (length <= mostInLeaf) return length
  const rest = leastInLeaf + ((length - leastInLeaf) % perOverflow)
  return rest <= mostInLeaf ? rest : leastInLeaf
}

/** Writes what a leaf does not hold to a chain of pages; gives the first. */
function writeOverflow(pages: Pages, rest: Uint8Array): number {
  const first = pages.add()
  for (let [start, page] = [0, first]; start < rest.length; start += perOverflow) {
    const next = start + perOverflow < rest.length ? pages.add() : 0
    pages.view.setUint32(startOf(page), next)
    pages.bytes.set(rest.subarray(start, start + perOverflow), startOf(page) + 4)
    page = next
  }
  return first
}

/** One level of pages above others; each holds its children and, but for its last, where they end. */
function writeInterior(pages: Pages, children: readonly Child[]): Child[] {
  const cell = 4 + varintLength(children.at(-1)?.lastRowId ?? 0)
  const most = Math.floor((pageSize - interiorHeader) / (cell + 2)) + 1
  return spreadEvenly(children, Math.ceil(children.length / most)).map((group) => {
    const page = pages.add()
    const [{ bytes, view }, start] = [pages, startOf(page)]
    let content = pageSize
    const last = group.at(-1)
    if (!last) throw new Error('A page without children')
    group.slice(0, -1).forEach((child, index) => {
      content -= 4 + varintLength(child.lastRowId)
      view.setUint32(start + content, child.page)
      writeVarint(bytes, start + content + 4, child.lastRowId)
      view.setUint16(start + interiorHeader + 2 * index, content)
    })
    writeHeader(view, start, interiorType, group.length - 1, content)
    view.setUint32(start + 8, last.page)
    return { page, lastRowId: last.lastRowId }
  })
}
