import { build, day, firstBuild } from '../build-cards.js'
import type { Pair } from './read-pairs.js'
import type { PairCard } from './to-card.js'

/** Whether today's card of a pair gets the guid of the former one, among other cards that do not change. */
export function isFollowed({ former, today }: Pick<Pair, 'former' | 'today'>, others: readonly PairCard[] = []): boolean {
  const before = build({ 'notes.md': [former, ...others] })
  const after = build({ 'notes.md': [today, ...others] }, { lock: before.lock, now: firstBuild + day })
  return after.notes[0]?.guid === before.notes[0]?.guid
}

/** The cards of a learner's other notes: all former cards of the pair's language but those that ask what a card of the pair asks. */
export function othersOf(pair: Pair, pairs: readonly Pair[]): readonly PairCard[] {
  const fronts = new Set([pair.former.front, pair.today.front])
  const others = pairs.filter(({ language, former }) => language === pair.language && !fronts.has(former.front))
  return [...new Map(others.map(({ former }) => [former.front, former])).values()]
}
