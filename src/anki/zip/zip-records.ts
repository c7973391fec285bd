/** A member of a zip, as its directory tells of it. Sizes and places in bytes. */
export interface ZippedMember {
  readonly name: string
  readonly offset: number
  /** Whether checksum and size were known before the content. */
  readonly isKnown: boolean
  readonly crc32: number
  readonly size: number
}

// APPNOTE.TXT, the zip format's specification, for all numbers below
const version = 20
const zip64Version = 45
// the first day that the format knows, so that no bytes depend on the clock
const firstDay = 0x21
const most16 = 0xffff
const most32 = 0xffffffff
const sharedBytes = 16_384

/** What stands before a member's content. */
export function localHeader(member: ZippedMember): Uint8Array {
  const { name, isKnown, crc32, size } = member
  const { view, bytes } = record(30 + name.length)
  view.setUint32(0, 0x04034b50, true)
  common(view, 4, isKnown)
  view.setUint32(14, crc32, true)
  view.setUint32(18, size, true)
  view.setUint32(22, size, true)
  view.setUint16(26, name.length, true)
  writeAscii(bytes, 30, name)
  return bytes
}

/** What stands after the content of a member whose size was not known before. */
export function sizesAfter({ crc32, size }: ZippedMember): Uint8Array {
  const { view, bytes } = record(16)
  view.setUint32(0, 0x08074b50, true)
  view.setUint32(4, crc32, true)
  view.setUint32(8, size, true)
  view.setUint32(12, size, true)
  return bytes
}

/** A member's entry in the directory at the end. */
export function directoryEntry({ name, offset, isKnown, crc32, size }: ZippedMember): Uint8Array {
  const isFar = offset >= most32
  const { view, bytes } = record(46 + name.length + (isFar ? 12 : 0))
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, isFar ? zip64Version : version, true)
  common(view, 6, isKnown)
  if (isFar) view.setUint16(6, zip64Version, true)
  view.setUint32(16, crc32, true)
  view.setUint32(20, size, true)
  view.setUint32(24, size, true)
  view.setUint16(28, name.length, true)
  view.setUint16(30, isFar ? 12 : 0, true)
  view.setUint32(42, Math.min(offset, most32), true)
  writeAscii(bytes, 46, name)
  if (isFar) {
    view.setUint16(46 + name.length, 1, true)
    view.setUint16(48 + name.length, 8, true)
    view.setBigUint64(50 + name.length, BigInt(offset), true)
  }
  return bytes
}

/** The end of the directory; that of ZIP64 before it where numbers do not fit. */
export function directoryEnd(count: number, offset: number, size: number): Uint8Array {
  const isLarge = count >= most16 || offset >= most32 || size >= most32
  const { view, bytes } = record(isLarge ? 98 : 22)
  if (isLarge) {
    view.setUint32(0, 0x06064b50, true)
    view.setBigUint64(4, 44n, true)
    view.setUint16(12, zip64Version, true)
    view.setUint16(14, zip64Version, true)
    for (const at of [24, 32]) view.setBigUint64(at, BigInt(count), true)
    view.setBigUint64(40, BigInt(size), true)
    view.setBigUint64(48, BigInt(offset), true)
    view.setUint32(56, 0x07064b50, true)
    view.setBigUint64(64, BigInt(offset + size), true)
    view.setUint32(72, 1, true)
  }
  const end = isLarge ? 76 : 0
  view.setUint32(end, 0x06054b50, true)
  for (const at of [8, 10]) view.setUint16(end + at, Math.min(count, most16), true)
  view.setUint32(end + 12, Math.min(size, most32), true)
  view.setUint32(end + 16, Math.min(offset, most32), true)
  return bytes
}

/** Version, flags, method, time and date. */
function common(view: DataView, at: number, isKnown: boolean): void {
  view.setUint16(at, version, true)
  // bit 3: checksum and sizes come after the content
  view.setUint16(at + 2, isKnown ? 0 : 8, true)
  view.setUint16(at + 8, firstDay, true)
}

let shared = new Uint8Array(0)
let taken = 0

/** Bytes for a record: of those of several, since there are three for each member and memory for each of its own takes longer than to fill it. */
function record(length: number): { view: DataView; bytes: Uint8Array } {
  if (taken + length > shared.length) [shared, taken] = [new Uint8Array(Math.max(length, sharedBytes)), 0]
  const start = taken
  taken += length
  return { view: new DataView(shared.buffer, start, length), bytes: shared.subarray(start, taken) }
}

function writeAscii(bytes: Uint8Array, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[offset + index] = text.charCodeAt(index)
}
