import type { Checksums } from './checksums.js'
import { Gatherer } from './gatherer.js'
import { directoryEnd, directoryEntry, localHeader, sizesAfter, type ZippedMember } from './zip-records.js'

type Written<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** The bytes of a zip as its members are added, one after the other, in the pieces in which they are to be given on. */
export class ZipPieces {
  private readonly gatherer = new Gatherer()
  private readonly members: ZippedMember[] = []
  private offset = 0
  private member: Written<ZippedMember> = { name: '', offset: 0, isKnown: false, crc32: 0, size: 0 }

  constructor(private readonly crc32: Checksums['crc32']) {}

  /** A member whose bytes are all there; `isKnown`: whether its size stands before them rather than after. */
  addWhole(name: string, content: Uint8Array, isKnown: boolean): void {
    if (!isKnown) {
      this.begin(name)
      this.add(content)
      this.end()
      return
    }
    this.member = { name, offset: this.offset, isKnown, crc32: this.crc32(content), size: content.length }
    this.members.push(this.member)
    this.put(localHeader(this.member))
    this.put(content)
  }

  /** A member whose bytes come in pieces. */
  begin(name: string): void {
    this.member = { name, offset: this.offset, isKnown: false, crc32: 0, size: 0 }
    this.members.push(this.member)
    this.put(localHeader(this.member))
  }

  add(piece: Uint8Array): void {
    this.member.crc32 = this.crc32(piece, this.member.crc32)
    this.member.size += piece.length
    this.put(piece)
  }

  end(): void {
    this.put(sizesAfter(this.member))
  }

  /** Bytes of the member that came last, so far. */
  get memberSize(): number {
    return this.member.size
  }

  addDirectory(): void {
    const start = this.offset
    for (const member of this.members) this.put(directoryEntry(member))
    this.put(directoryEnd(this.members.length, start, this.offset - start))
  }

  /** The pieces that are whole by now. */
  ready(): readonly Uint8Array[] {
    return this.gatherer.take()
  }

  /** These and what is left. */
  rest(): readonly Uint8Array[] {
    this.gatherer.close()
    return this.gatherer.take()
  }

  private put(bytes: Uint8Array): void {
    this.offset += bytes.length
    this.gatherer.add(bytes)
  }
}
