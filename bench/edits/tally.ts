import type { Built, BuiltCard } from './strategies.js'

/** A card that has a history which it should not have, or lacks one which it should. */
export interface Mishap {
  /** `lost`: the fact is still there and starts anew. `given`: the card's history is another fact's. `duplicated`: the fact's old card stays beside the new one, and no build said so. */
  readonly kind: 'lost' | 'given' | 'duplicated'
  readonly rebuild: number
  readonly fact: number
  /** What the card asked at the build before, if it was there. */
  readonly before?: string
  readonly today: string
  /** Of `given`: what the history was of. */
  readonly owner?: string
}

/** Keeps books of an Anki collection into which each build is imported, and in which nothing is ever deleted. */
export function createTally(show: (built: BuiltCard) => string) {
  const owners = new Map<string, number>()
  const homes = new Map<number, string>()
  const shown = new Map<number, string>()
  const mishaps: Mishap[] = []
  let rebuild = 0
  return {
    mishaps,
    add({ cards, tells }: Built): void {
      const keys = new Set(cards.map(({ key }) => key))
      for (const built of cards) {
        const { key, fact } = built
        const [owner, home, before] = [owners.get(key), homes.get(fact), shown.get(fact)]
        const about = { rebuild, fact, today: show(built), ...(before !== undefined && { before }) }
        if (owner !== undefined && owner !== fact) mishaps.push({ kind: 'given', ...about, owner: shown.get(owner) ?? '' })
        if (home !== undefined && home !== key) {
          mishaps.push({ kind: 'lost', ...about })
          if (!keys.has(home) && !tells(home)) mishaps.push({ kind: 'duplicated', ...about })
        }
      }
      for (const built of cards) {
        owners.set(built.key, built.fact)
        homes.set(built.fact, built.key)
        shown.set(built.fact, show(built))
      }
      rebuild++
    }
  }
}
