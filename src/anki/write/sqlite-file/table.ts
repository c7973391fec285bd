import { setUint16, setUint32, writeHeader } from './page-bytes.js'
import { interiorHeader, leafHeader, type Pages, pageSize, startOf } from './pages.js'
import type { RecordWriter } from './record.js'
import { spreadEvenly } from './spread-evenly.js'
import { varintLength, writeVarint } from './varint.js'

/** A table whose rows come by ascending row ids, from 1 to 2^53 - 1. */
export interface Table {
  insert(rowId: number, record: RecordWriter): void
  /** Ends the table; gives the number of its root page. */
  finish(): number
}

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

/** The table's pages are added to `pages` as they fill: each row is written once, to where it stays. */
export function createTable(pages: Pages): Table {
  const leaves: Child[] = []
  let page = 0
  let count = 0
  let content = 0
  let lastRowId = 0

  function close(): void {
    if (page === 0) return
    writeHeader(pages.bytes, startOf(page), leafType, count, content)
    leaves.push({ page, lastRowId })
    page = 0
  }

  function open(): void {
    page = pages.add()
    count = 0
    content = pageSize
  }

  return {
    insert(rowId, { bytes: from, start, end }) {
      const payload = end - start
      const local = localLength(payload)
      const spills = local < payload
      const length = varintLength(payload) + varintLength(rowId) + local + (spills ? 4 : 0)
      if (page !== 0 && content - length < leafHeader + 2 * (count + 1)) close()
      if (page === 0) open()
      const overflow = spills ? writeOverflow(pages, from.subarray(start + local, end)) : 0
      const { bytes } = pages
      content -= length
      const cell = startOf(page) + content
      const body = writeVarint(bytes, writeVarint(bytes, cell, payload), rowId)
      copy(from, start, bytes, body, local)
      if (spills) setUint32(bytes, body + local, overflow)
      setUint16(bytes, startOf(page) + leafHeader + 2 * count, content)
      count++
      lastRowId = rowId
    },
    finish() {
      if (leaves.length === 0 && page === 0) open()
      close()
      let level: Child[] = leaves
      while (level.length > 1) level = writeInterior(pages, level)
      return level[0]?.page ?? 0
    }
  }
}

// up to here a loop costs less than the object that `subarray` makes
const short = 100

function copy(from: Uint8Array, start: number, to: Uint8Array, offset: number, length: number): void {
  if (length > short) to.set(from.subarray(start, start + length), offset)
  else for (let index = 0; index < length; index++) to[offset + index] = from[start + index] ?? 0
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
    setUint32(pages.bytes, startOf(page), next)
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
    const [bytes, start] = [pages.bytes, startOf(page)]
    let content = pageSize
    const last = group.at(-1)
    if (!last) throw new Error('A page without children')
    group.slice(0, -1).forEach((child, index) => {
      content -= 4 + varintLength(child.lastRowId)
      setUint32(bytes, start + content, child.page)
      writeVarint(bytes, start + content + 4, child.lastRowId)
      setUint16(bytes, start + interiorHeader + 2 * index, content)
    })
    writeHeader(bytes, start, interiorType, group.length - 1, content)
    setUint32(bytes, start + 8, last.page)
    return { page, lastRowId: last.lastRowId }
  })
}
