import { lastOf } from '../host/last-of.js'
import { byPlace } from './by-place.js'
import type { Candidate, Identified, Reach } from './candidate.js'
import { toComparable } from './comparable.js'
import { type FormerGaps, numberGaps } from './gaps/number-gaps.js'
import type { Lock, LockNote, LockPlace } from './lock.js'
import { findEntries } from './matching/find-entries.js'
import type { Subject } from './matching/subject.js'
import { createNewGuid, toNamesake } from './new-guids.js'
import { answerOf, ownAnswer } from './own-answer.js'

export interface IdentifyOptions {
  readonly namespace: string
  readonly lock?: Lock | undefined
  readonly reach: Reach
  /** Guids of entries outside this build whose files do not hold their cards any more: they are to be had. */
  readonly departed?: ReadonlySet<string>
}

/** Finds each card's identity: the lock's where it knows the card, else a new one. The result has the order of the candidates. */
export function identify(candidates: readonly Candidate[], { namespace, lock, reach, departed }: IdentifyOptions): readonly Identified[] {
  const cards = candidates.map((candidate) => toCardSubject(candidate)).sort((a, b) => byPlace(a.candidate, b.candidate))
  const entries = (lock?.notes ?? []).map((entry) => toEntrySubject(entry, isOutside(entry, reach, departed)))
  const live = entries.filter(({ entry }) => !entry.retired).sort((a, b) => byPlace(a.entry.place, b.entry.place))
  // A card that was retired twice, because `.new` replaced it, comes back as the later one.
  const retired = entries.filter(({ entry }) => entry.retired).sort((a, b) => b.entry.mod - a.entry.mod)
  const { found, doubtful, related } = findEntries<CardSubject, EntrySubject>(cards, live, retired)

  const newGuid = createNewGuid({
    namespace,
    project: [...candidates, ...live.filter(({ outside }) => outside).map(({ entry }) => toNamesake(entry))],
    taken: (lock?.notes ?? []).map(({ guid }) => guid)
  })
  const toIdentity = (card: CardSubject): Identified => {
    const match = found.get(card)
    const entry = match?.entry.entry
    const guid = entry?.guid ?? (card.candidate.leftOut ? '' : newGuid(card.candidate))
    const gapNumbers = numbersOf(card.candidate, entry)
    const replaces = related.get(card)?.entry.entry
    const others = [...(match?.rivals ?? none), ...(doubtful.get(card) ?? none)]
    // Most are found without a doubt.
    if (match && entry && others.length === 0 && !replaces) return { guid, gapNumbers, entry, by: match.by }
    const rivals = others.map(toPlace)
    return {
      guid,
      gapNumbers,
      ...(match && entry && { entry, by: match.by }),
      ...(rivals.length > 0 && { rivals }),
      ...(replaces && { replaces })
    }
  }
  // New guids are given in the order of the places.
  const identities = new Map(cards.map((card) => [card.candidate, toIdentity(card)]))
  return candidates.flatMap((candidate) => identities.get(candidate) ?? [])
}

const none: readonly never[] = []

const numbersOf = ({ gaps, key, answer }: Candidate, entry: LockNote | undefined) =>
  gaps.length === 0 ? none : numberGaps(gaps, textOf(key, answerOf({ gaps, key, answer })), entry && toFormerGaps(entry))

interface CardSubject extends Subject {
  readonly candidate: Candidate
}

const toCardSubject = lastOf((candidate: Candidate): CardSubject => {
  const { family, id, label, headings, path, line, gaps, fresh } = candidate
  const front = toComparable(candidate.key)
  return { family, id, label, front, answer: toComparable(answerOf(candidate)), headings, path, line, gaps, fresh, candidate }
})

interface EntrySubject extends Subject {
  readonly entry: LockNote
}

/** A retired card is nobody's, wherever it last stood. */
const isOutside = ({ retired, place, guid }: LockNote, reach: Reach, departed: ReadonlySet<string> | undefined) =>
  !retired && reach(place.path) === 'outside' && !departed?.has(guid)

const toEntrySubject = lastOf((entry: LockNote, outside: boolean): EntrySubject => {
  const { family, fresh, matching, place } = entry
  const gaps = entry.gapNumbers.filter((gap) => !gap.retired)
  const answer = gaps.length > 0 ? ownAnswer(matching.front, matching.answer) : matching.answer
  return { family, ...matching, answer, path: place.path, line: place.line, gaps, fresh, outside, entry }
})

const toPlace = (subject: CardSubject | EntrySubject): LockPlace =>
  'entry' in subject ? subject.entry.place : { path: subject.path, line: subject.line }

/** The text in which a card's gaps stand: its answer where it has a heading to ask, else all of it. */
const textOf = (front: string, answer: string) => (answer === '' ? front : answer)

const toFormerGaps = ({ gapNumbers, matching: { front, answer } }: LockNote): FormerGaps => ({
  gaps: gapNumbers,
  text: textOf(front, answer)
})
