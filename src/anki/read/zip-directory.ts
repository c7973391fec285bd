import { type ByteSource, readExactly } from './byte-source.js'
import type { ReadLimits } from './limits.js'
import { readError } from './read-error.js'
import { findDirectory } from './zip-end.js'

/** One file in a zip, as its central directory tells. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated; others are known only to be there. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc32: number
  readonly packedSize: number
  readonly size: number
  /** Of its local header. */
  readonly offset: number
}

const entrySignature = 0x02014b50
const entrySize = 46

/** The files of a zip by name. Throws `PackageError` on a broken one, and on one beyond the limits. */
export async function zipDirectory(source: ByteSource, limits: ReadLimits): Promise<ReadonlyMap<string, ZipEntry>> {
  const { count, offset, size } = await findDirectory(source)
  if (count > limits.members)
    throw readError('too-large', `${count} files in the package, expected at most ${limits.members}, the limit \`members\``)
  // names of media are numbers, so half a kilobyte an entry is plenty
  if (offset + size > source.size || size < count * entrySize || size > (count + 1) * 512) throw broken('a directory that does not fit')
  const bytes = await readExactly(source, offset, offset + size)
  const entries = new Map<string, ZipEntry>()
  let position = 0
  let total = 0
  for (let index = 0; index < count; index++) {
    const { entry, end } = readEntry(bytes, position)
    if (entries.has(entry.name)) throw broken(`two files named \`${entry.name}\``)
    entries.set(entry.name, entry)
    position = end
    total += entry.size
  }
  if (total > limits.total)
    throw readError('too-large', `${total} bytes in the package, expected at most ${limits.total}, the limit \`total\``)
  checkOverlaps([...entries.values()], offset)
  return entries
}

function readEntry(bytes: Uint8Array, position: number): { entry: ZipEntry; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (position + entrySize > bytes.length || view.getUint32(position, true) !== entrySignature)
    throw broken('a directory that ends too early')
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.getUint16(position + at, true))
  const nameEnd = position + entrySize + (nameLength ?? 0)
  const extraEnd = nameEnd + (extraLength ?? 0)
  const end = extraEnd + (commentLength ?? 0)
  if (end > bytes.length) throw broken('a directory that ends too early')
  // in this order in the ZIP64 part, each only if it did not fit
  const short = [24, 20, 42].map((at) => view.getUint32(position + at, true))
  const [size = 0, packedSize = 0, offset = 0] = fromZip64(short, bytes.subarray(nameEnd, extraEnd))
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(position + entrySize, nameEnd)),
    method: view.getUint16(position + 10, true),
    isEncrypted: (view.getUint16(position + 8, true) & 1) === 1,
    crc32: view.getUint32(position + 16, true),
    packedSize,
    size,
    offset
  }
  return { entry, end }
}

function fromZip64(short: readonly number[], extra: Uint8Array): number[] {
  if (!short.includes(0xffffffff)) return [...short]
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let position = at + 4
    return short.map((value) => {
      if (value !== 0xffffffff) return value
      if (position + 8 > extra.length) throw broken('a ZIP64 part that ends too early')
      position += 8
      return Number(view.getBigUint64(position - 8, true))
    })
  }
  throw broken('large sizes without their ZIP64 part')
}

/** Files that share bytes are how a small zip unpacks to a huge one. */
function checkOverlaps(entries: readonly ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  sorted.forEach((entry, index) => {
    const end = sorted[index + 1]?.offset ?? directory
    // 30 bytes of local header at least
    if (!(entry.offset + 30 + entry.packedSize <= end)) throw broken(`\`${entry.name}\` that overlaps what follows it`)
  })
}

function broken(what: string): Error {
  return readError('corrupt-zip', `Zip with ${what}`)
}
