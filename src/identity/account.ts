import { toAnkiSearches } from './anki-search.js'
import { birthOf } from './ids.js'
import type { Lock, LockNote } from './lock.js'
import { isDistinctive } from './matching/is-distinctive.js'

/** What a lock can tell of a card's identity. */
export interface Account {
  readonly entry: LockNote
  /** Epoch milliseconds of its first build, to a few seconds; of an adopted card to an hour. */
  readonly since: number
  /** For Anki's browser. */
  readonly search: string
  /** What the next build knows it by: its id whatever else changes, or what of its content can hardly stand for two facts. */
  readonly knownBy: 'id' | 'id-and-label' | 'question-and-answer' | 'question' | 'answer' | 'text' | 'nothing-alone'
  /** Other live cards that ask the same. */
  readonly namesakes: number
}

/** Tells what is known of an entry. */
export function toAccount(entry: LockNote, lock: Lock): Account {
  const { front } = entry.matching
  const isNamesake = (other: LockNote) =>
    other.guid !== entry.guid && !other.retired && other.family === entry.family && other.matching.front === front
  return {
    entry,
    since: birthOf(entry.noteId, lock.namespace),
    search: toAnkiSearches([entry], lock).join(),
    knownBy: knownBy(entry),
    namesakes: lock.notes.filter(isNamesake).length
  }
}

function knownBy({ matching: { id, label, front, answer } }: LockNote): Account['knownBy'] {
  if (id !== undefined) return label === undefined ? 'id' : 'id-and-label'
  if (answer === '') return 'text'
  const [asks, answers] = [isDistinctive(front), isDistinctive(answer)]
  if (asks && answers) return 'question-and-answer'
  return asks ? 'question' : answers ? 'answer' : 'nothing-alone'
}
