// What is shorter is gathered in pieces of this length: an ordinary write takes as long as copying about so much.
const pieceBytes = 2 ** 20
const small = 2 ** 18
const none: readonly Uint8Array[] = []

/** Puts small pieces of bytes together, so that thousands of small files are not as many writes. */
export class Gatherer {
  private gathering = new Uint8Array(0)
  private filled = 0

  /** Takes a piece; gives the pieces that are ready by it, mostly none. */
  add(piece: Uint8Array): readonly Uint8Array[] {
    const isLarge = piece.length > small
    const ready = isLarge || this.filled + piece.length > this.gathering.length ? this.rest() : none
    if (isLarge) return [...ready, piece]
    if (this.gathering.length < small) this.gathering = new Uint8Array(pieceBytes)
    this.gathering.set(piece, this.filled)
    this.filled += piece.length
    return ready
  }

  /** What was gathered and not given yet. */
  rest(): readonly Uint8Array[] {
    if (this.filled === 0) return none
    const ready = this.gathering.subarray(0, this.filled)
    // whoever gets those bytes may keep them
    this.gathering = this.gathering.subarray(this.filled)
    this.filled = 0
    return [ready]
  }
}
