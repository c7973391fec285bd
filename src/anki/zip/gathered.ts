// What is shorter is gathered in pieces of this length: an ordinary write takes as long as copying about so much.
const pieceBytes = 2 ** 20
const small = 2 ** 18

/** The same bytes in fewer pieces: small ones are put together, so that thousands of small files are not as many writes. */
export async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let gathering = new Uint8Array(0)
  let filled = 0
  for await (const piece of pieces) {
    if (filled > 0 && (piece.length > small || filled + piece.length > gathering.length)) {
      yield gathering.subarray(0, filled)
      // whoever got those bytes may keep them
      gathering = gathering.subarray(filled)
      filled = 0
    }
    if (piece.length > small) yield piece
    else {
      if (gathering.length < small) gathering = new Uint8Array(pieceBytes)
      gathering.set(piece, filled)
      filled += piece.length
    }
  }
  if (filled > 0) yield gathering.subarray(0, filled)
}
