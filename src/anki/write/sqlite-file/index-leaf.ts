import { type Column, isConstant } from './column.js'
import { commonType, type KeyWriter, mixed, writeKeyHeader } from './index-key.js'
import { numberSize, writeInteger } from './numbers.js'
import { writeHeader } from './page-bytes.js'
import { leafHeader, type Pages, pageSize, startOf } from './pages.js'

const leafType = 10

/**
 * Writes the leaves of an index, each with the keys `from` up to, not including, `to`. In nearly all of them every key is as long as the
 * next and has the same header: such a page is copied, and then but for the values that differ it is there.
 */
export function createLeafWriter(
  pages: Pages,
  columns: readonly Column[],
  keys: KeyWriter,
  order: Uint32Array | undefined
): (page: number, from: number, to: number) => void {
  const rowOf = (key: number): number => (order ? (order[key] ?? 0) : key)
  const leading = columns.find((column) => !isConstant(column))
  const model = new Uint8Array(pageSize)
  const modelTypes = new Uint8Array(columns.length).fill(mixed)
  let cell = 0

  return (page, from, to) => {
    const start = startOf(page)
    const types = keys.types.includes(mixed)
      ? keys.types.map((type, index) => (type === mixed ? typeBetween(index, from, to) : type))
      : keys.types
    const content = types.includes(mixed) ? writeEach(start, from, to) : writeAlike(start, from, to, types)
    writeHeader(pages.view, start, leafType, to - from, content)
  }

  /** The type of a column's values in one page, if it is seen without going through them: between two that are in order are no others. */
  function typeBetween(index: number, from: number, to: number): number {
    const column = columns[index]
    if (column !== leading || to === from) return mixed
    return commonType({ least: column?.values[rowOf(from)] ?? 0, most: column?.values[rowOf(to - 1)] ?? 0 })
  }

  function writeEach(start: number, from: number, to: number): number {
    let content = start + pageSize
    for (let key = from; key < to; key++) {
      content = keys.writeBefore(pages.view, content, rowOf(key))
      pages.view.setUint16(start + leafHeader + 2 * (key - from), content - start)
    }
    return content - start
  }

  function writeAlike(start: number, from: number, to: number, types: Uint8Array): number {
    if (types.some((type, index) => type !== modelTypes[index])) makeModel(types)
    const content = pageSize - cell * (to - from)
    pages.bytes.set(model.subarray(0, leafHeader + 2 * (to - from)), start)
    pages.bytes.set(model.subarray(content), start + content)
    let end = start + pageSize
    for (let index = columns.length - 1; index >= 0; index--) {
      const [column, size] = [columns[index], numberSize(types[index] ?? 0)]
      end -= size
      if (column && !isConstant(column)) writeValues(column.values, end, size, from, to)
    }
    return content
  }

  function writeValues(values: Float64Array, place: number, size: number, from: number, to: number): void {
    const { view } = pages
    let at = place
    for (let key = from; key < to; key++) {
      writeInteger(view, at, values[rowOf(key)] ?? 0, size)
      at -= cell
    }
  }

  /** A page full of keys of these types, with the values of constant columns. */
  function makeModel(types: Uint8Array): void {
    modelTypes.set(types)
    const view = new DataView(model.buffer)
    let at = pageSize
    for (let index = columns.length - 1; index >= 0; index--) {
      const size = numberSize(types[index] ?? 0)
      at -= size
      writeInteger(view, at, columns[index]?.least ?? 0, size)
    }
    const first = writeKeyHeader(view, at, pageSize, types)
    cell = pageSize - first
    const most = Math.floor((pageSize - leafHeader) / (cell + 2))
    for (let key = 0; key < most; key++) {
      const place = pageSize - cell * (key + 1)
      model.copyWithin(place, first)
      view.setUint16(leafHeader + 2 * key, place)
    }
  }
}
