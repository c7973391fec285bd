/** Where Anki has a note, and where it belongs; equal where it stays. Full names. */
export interface DeckMove {
  readonly from: string
  readonly to: string
}

/** A deck to be renamed in Anki, which carries the decks below it along. Full names. */
export interface DeckRename {
  readonly from: string
  readonly to: string
}

/**
 * Decks of which all notes go to one deck that did not exist before, and to which no other deck's notes go. What holds of a deck must
 * hold of those below it too; where a deck above can be renamed instead, that one is named alone.
 * `notes` are all that Anki has of the project, `known` all decks that were ever shipped.
 */
export function findDeckRenames(notes: readonly DeckMove[], known: Iterable<string>): readonly DeckRename[] {
  const targets = new Map<string, Set<string>>()
  for (const { from, to } of notes) targets.set(from, (targets.get(from) ?? new Set()).add(to))
  const moves = [...targets].flatMap(([from, decks]) => [...decks].map((to): DeckMove => ({ from, to })))
  const decks = [...new Set([...known, ...targets.keys()])]

  const canRename = ({ from, to }: DeckRename) =>
    // Anki would put a `+` behind the name of a deck that is there, be it only as the level above another.
    !decks.some((deck) => isWithin(deck, to)) &&
    moves.every((move) => (isWithin(move.from, from) ? move.to === to + move.from.slice(from.length) : !isWithin(move.to, to)))

  const renames: DeckRename[] = []
  for (const move of moves) {
    if (move.from === move.to || renames.some(({ from }) => isWithin(move.from, from))) continue
    const rename = withoutCommonEnds(move).find(canRename)
    if (rename) renames.push(rename)
  }
  return renames
}

/** The outermost pair first: of `A::x` and `B::x` first `A` and `B`. */
function withoutCommonEnds({ from, to }: DeckMove): readonly DeckRename[] {
  const pairs = [{ from, to }]
  for (const [one, other] = [from.split('::'), to.split('::')]; one.length > 1 && other.length > 1; ) {
    if (one.pop() !== other.pop()) break
    pairs.unshift({ from: one.join('::'), to: other.join('::') })
  }
  return pairs
}

/** Whether a deck is the other or below it. Anki takes names that differ in case for one. */
export function isWithin(deck: string, above: string): boolean {
  return `${deck}::`.toLowerCase().startsWith(`${above}::`.toLowerCase())
}
