import { type ByteSource, readExactly } from './byte-source.js'
import { readError } from './read-error.js'

/** Where a zip's central directory is. */
export interface DirectoryRange {
  readonly count: number
  readonly offset: number
  readonly size: number
}

const endSignature = 0x06054b50
const endSize = 22
const mostComment = 0xffff
const locatorSignature = 0x07064b50
const locatorSize = 20
const end64Signature = 0x06064b50
const end64Size = 56

/** Finds the central directory from the end of a zip, ZIP64 or not. Throws `PackageError` if there is none. */
export async function findDirectory(source: ByteSource): Promise<DirectoryRange> {
  const start = Math.max(0, source.size - endSize - mostComment - locatorSize)
  const bytes = await readExactly(source, start, source.size)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let position = bytes.length - endSize
  while (position >= 0 && !isEnd(view, position)) position--
  if (position < 0) throw readError('not-a-zip', 'File without the end of a zip, expected a package of Anki')
  if (view.getUint16(position + 4, true) !== 0 || view.getUint16(position + 6, true) !== 0)
    throw readError('corrupt-zip', 'Zip in several parts')
  const range = {
    count: view.getUint16(position + 10, true),
    size: view.getUint32(position + 12, true),
    offset: view.getUint32(position + 16, true)
  }
  const isLarge = range.count === 0xffff || range.size === 0xffffffff || range.offset === 0xffffffff
  const locator = position - locatorSize
  if (!isLarge || locator < 0 || view.getUint32(locator, true) !== locatorSignature) return range
  return findLarge(source, Number(view.getBigUint64(locator + 8, true)))
}

function isEnd(view: DataView, position: number): boolean {
  return view.getUint32(position, true) === endSignature && position + endSize + view.getUint16(position + 20, true) === view.byteLength
}

async function findLarge(source: ByteSource, end: number): Promise<DirectoryRange> {
  if (end + end64Size > source.size) throw readError('corrupt-zip', 'Zip whose ZIP64 end is outside of it')
  const bytes = await readExactly(source, end, end + end64Size)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== end64Signature) throw readError('corrupt-zip', 'Zip without its ZIP64 end')
  const [count, size, offset] = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true)))
  return { count: count ?? 0, size: size ?? 0, offset: offset ?? 0 }
}
