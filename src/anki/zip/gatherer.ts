// What is shorter is gathered in pieces of this length: an ordinary write takes as long as copying about so much.
const pieceBytes = 2 ** 20
const small = 2 ** 18
const none: readonly Uint8Array[] = []

/** Puts small pieces of bytes together, so that thousands of small files are not as many writes. */
export class Gatherer {
  private ready: Uint8Array[] = []
  private gathering = new Uint8Array(0)
  private filled = 0

  add(piece: Uint8Array): void {
    const isLarge = piece.length > small
    if (isLarge || this.filled + piece.length > this.gathering.length) this.close()
    if (isLarge) this.ready.push(piece)
    else {
      if (this.gathering.length < small) this.gathering = new Uint8Array(pieceBytes)
      this.gathering.set(piece, this.filled)
      this.filled += piece.length
    }
  }

  /** Makes what was gathered a piece, however short. */
  close(): void {
    if (this.filled === 0) return
    this.ready.push(this.gathering.subarray(0, this.filled))
    // whoever gets those bytes may keep them
    this.gathering = this.gathering.subarray(this.filled)
    this.filled = 0
  }

  /** Gives the pieces that are whole, each once. */
  take(): readonly Uint8Array[] {
    if (this.ready.length === 0) return none
    const taken = this.ready
    this.ready = []
    return taken
  }
}
