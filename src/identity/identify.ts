import { byPlace } from './by-place.js'
import type { Candidate, Identified, Reach } from './candidate.js'
import { toComparable } from './comparable.js'
import { numberGaps } from './gap-numbers.js'
import type { Lock, LockNote } from './lock.js'
import { agreeing, match, type Subject, sameFront } from './match.js'
import { createNewGuid, toNamesake } from './new-guids.js'

export interface IdentifyOptions {
  readonly namespace: string
  readonly lock?: Lock | undefined
  readonly reach: Reach
}

/** Finds each card's identity: the lock's where it knows the card, else a new one. The result has the order of the candidates. */
export function identify(candidates: readonly Candidate[], { namespace, lock, reach }: IdentifyOptions): readonly Identified[] {
  const cards = candidates.map(toCardSubject).sort((a, b) => byPlace(a.candidate, b.candidate) || a.index - b.index)
  const entries = (lock?.notes ?? []).map((entry) => toEntrySubject(entry, reach))
  const live = entries.filter(({ entry }) => !entry.retired).sort((a, b) => byPlace(a.entry.place, b.entry.place))
  // A card that was retired twice, because `.new` replaced it, comes back as the later one.
  const retired = entries.filter(({ entry }) => entry.retired).sort((a, b) => b.entry.mod - a.entry.mod)

  // A live entry comes before a retired one, but not with its front alone before one that agrees in more.
  let known: ReadonlyMap<CardSubject, EntrySubject> = new Map()
  for (const passes of [agreeing, sameFront]) {
    for (const former of [live, retired]) known = match({ cards, entries: former, passes, families: 'same', settled: known })
  }
  const related = match({ cards, entries: live, passes: [...agreeing, ...sameFront], families: 'other', settled: known })
  const newGuid = createNewGuid({
    namespace,
    project: [...candidates, ...live.filter(({ outside }) => outside).map(({ entry }) => toNamesake(entry))],
    taken: (lock?.notes ?? []).map(({ guid }) => guid)
  })
  const identities = cards.map((card): readonly [number, Identified] => {
    const entry = known.get(card)?.entry
    const replaces = entry ? undefined : related.get(card)?.entry
    return [
      card.index,
      {
        guid: entry?.guid ?? newGuid(card.candidate),
        gapNumbers: numberGaps(card.candidate.gaps, entry?.gapNumbers),
        ...(entry && { entry }),
        ...(replaces && { replaces })
      }
    ]
  })
  return identities.sort(([a], [b]) => a - b).map(([, identity]) => identity)
}

interface CardSubject extends Subject {
  readonly index: number
  readonly candidate: Candidate
}

function toCardSubject(candidate: Candidate, index: number): CardSubject {
  const { family, id, label, headings, path, fresh } = candidate
  const front = toComparable(candidate.key)
  return { family, id, label, front, answer: toComparable(candidate.answer), headings, path, fresh, index, candidate }
}

interface EntrySubject extends Subject {
  readonly entry: LockNote
}

function toEntrySubject(entry: LockNote, reach: Reach): EntrySubject {
  const { family, fresh, matching, place } = entry
  // A retired card is nobody's, wherever it last stood.
  const outside = !entry.retired && reach(place.path) === 'outside'
  return { family, ...matching, path: place.path, fresh, outside, entry }
}
