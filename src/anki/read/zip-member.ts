import { collect } from '../model/collect.js'
import type { Checksums } from '../zip/checksums.js'
import { type ByteSource, type OpenByteSource, openSource, readExactly } from './byte-source.js'
import type { MemberLimit } from './limits.js'
import { guarded, readError } from './read-error.js'
import type { ZipEntry } from './zip-directory.js'

const localSignature = 0x04034b50
const localSize = 30
// one piece of deflated bytes unpacks to a thousandfold at most
const pieceSize = 16_384

/** The bytes of a file in a zip, unpacked piece by piece. Throws `PackageError` where they are not what the directory says. */
export async function* zipMember(
  source: ByteSource,
  entry: ZipEntry,
  { most, expected }: MemberLimit,
  { crc32 }: Checksums
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.isEncrypted) throw readError('unsupported-compression', `\`${entry.name}\` is encrypted, which no Anki reads`)
  // Anki's zip reader knows no other. Source: rslib/Cargo.toml
  if (entry.method !== 0 && entry.method !== 8)
    throw readError('unsupported-compression', `\`${entry.name}\` packed by method ${entry.method}, expected 0 or 8`)
  if (entry.size > most) throw readError('too-large', `\`${entry.name}\` of ${entry.size} bytes, expected ${expected}`)
  let size = 0
  let sum = 0
  const opened = await openSource(source)
  try {
    for await (const piece of entry.method === 0 ? packed(opened, source.size, entry) : inflated(opened, source.size, entry)) {
      size += piece.length
      // not beyond what the directory declares, which is within the limit
      if (size > entry.size) break
      sum = crc32(piece, sum)
      yield piece
    }
  } finally {
    await opened.close()
  }
  if (size !== entry.size || sum !== entry.crc32)
    throw readError('corrupt-zip', `\`${entry.name}\` damaged: its size or checksum is not what the zip says`)
}

/** The same in one piece. */
export function zipMemberBytes(
  source: ByteSource,
  entry: ZipEntry,
  limit: MemberLimit,
  checksums: Checksums
): Promise<Uint8Array<ArrayBuffer>> {
  return collect(zipMember(source, entry, limit, checksums))
}

async function* packed(source: OpenByteSource, sourceSize: number, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const header = await readExactly(source, entry.offset, entry.offset + localSize)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (view.getUint32(0, true) !== localSignature) throw readError('corrupt-zip', `\`${entry.name}\` without its header`)
  const start = entry.offset + localSize + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + entry.packedSize
  if (end > sourceSize) throw readError('corrupt-zip', `\`${entry.name}\` that ends behind the zip`)
  // stored bytes come in larger pieces: they stay what they are
  const step = entry.method === 0 ? pieceSize * 64 : pieceSize
  for (let position = start; position < end; position += step) yield await readExactly(source, position, Math.min(position + step, end))
}

async function* inflated(source: OpenByteSource, sourceSize: number, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const { Inflate } = await import('fflate')
  let pieces: Uint8Array[] = []
  const inflate = new Inflate((piece) => void pieces.push(piece))
  const push = (bytes: Uint8Array, isLast: boolean): Uint8Array[] => {
    pieces = []
    guarded('corrupt-zip', `\`${entry.name}\` that does not unpack`, () => inflate.push(bytes, isLast))
    return pieces
  }
  for await (const bytes of packed(source, sourceSize, entry)) yield* push(bytes, false)
  yield* push(new Uint8Array(0), true)
}
