import { writeHeader } from './page-bytes.js'
import { leafHeader, type Pages, pageSize } from './pages.js'
import { RecordWriter } from './record.js'
import { varintLength, writeVarint } from './varint.js'

/** A table or index as SQLite's list of them has it. */
export interface SchemaEntry {
  readonly type: 'table' | 'index'
  readonly name: string
  /** The table that it is, or belongs to. */
  readonly table: string
  readonly sql: string
  readonly root: number
}

const encoder = new TextEncoder()

/** Writes the first page, which was added before all others: the file's header and the list of what it holds, where that has room. */
export function writeFirstPage(pages: Pages, entries: readonly SchemaEntry[]): void {
  const { bytes, view } = pages
  writeFileHeader(pages)
  const record = new RecordWriter()
  let content = pageSize
  entries.forEach(({ type, name, table, root, sql }, index) => {
    record.begin().addText(type).addText(name).addText(table).addNumber(root).addText(sql).finish()
    const payload = record.bytes.subarray(record.start, record.end)
    const start = content - payload.length - varintLength(payload.length) - 1
    if (start < 100 + leafHeader + 2 * entries.length) throw new Error('Tables that the first page has no room for')
    bytes.set(payload, writeVarint(bytes, writeVarint(bytes, start, payload.length), index + 1))
    view.setUint16(100 + leafHeader + 2 * index, start)
    content = start
  })
  writeHeader(view, 100, 13, entries.length, content)
}

/** fileformat2.html, 1.3 */
function writeFileHeader({ bytes, view, count }: Pages): void {
  bytes.set(encoder.encode('SQLite format 3\0'))
  view.setUint16(16, pageSize)
  // journal of the old kind to read and to write, nothing reserved, and three fractions that are always these
  bytes.set([1, 1, 0, 64, 32, 32], 18)
  const [changes, schemaFormat, utf8] = [1, 4, 1]
  view.setUint32(24, changes)
  view.setUint32(28, count)
  view.setUint32(40, changes)
  view.setUint32(44, schemaFormat)
  view.setUint32(56, utf8)
  // the size is good for this change, made in the way of this version
  view.setUint32(92, changes)
  view.setUint32(96, 3_045_000)
}
