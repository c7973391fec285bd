/// <reference lib="es2024.string" />
import { normaliseDeckName, normaliseTypeName } from '../anki/text/names.js'
import { newestStamp } from './clock.js'
import { isShallow } from './is-shallow.js'
import type { Lock, LockNote } from './lock.js'

/** What no build writes, although it has the right type. */
export interface WrongValue {
  readonly path: readonly (string | number)[]
  /** Follows the name of the value. */
  readonly problem: string
}

/** As seconds the year 5138: a time from here on is one in milliseconds. */
const firstMilliseconds = 1e11

/** Anki keeps card ordinals up to 499 (rslib/src/notetype/cardgen.rs). */
const highestGap = 499

/** The first value of a lock that Anki, or the system, would refuse: nothing good would come of it later on. */
export function findWrongValue(lock: Lock): WrongValue | undefined {
  const { namespace, deck, noteTypes, notes } = lock
  if (!isShallow(lock)) return { path: [], problem: 'is nested too deeply' }
  if (!isName(namespace)) return { path: ['namespace'], problem: namespace.isWellFormed() ? noName : halved }
  if (deck !== undefined && !isDeck(deck)) return { path: ['deck'], problem: noDeck }
  for (const [index, { name, namespace, mod }] of noteTypes.entries()) {
    const wrong = (key: string, problem: string) => ({ path: ['noteTypes', index, key], problem })
    if (!isName(name) || normaliseTypeName(name) !== name) return wrong('name', 'is no name that Anki keeps')
    if (!isName(namespace)) return wrong('namespace', namespace.isWellFormed() ? noName : halved)
    if (mod >= firstMilliseconds || mod <= 0) return wrong('mod', noTime)
  }
  const newest = newestStamp(lock) ?? 0
  const decks = new Set([...new Set(notes.map(({ deck }) => deck))].filter(isDeck))
  for (const [index, note] of notes.entries()) {
    const wrong = wrongIn(note, newest, decks)
    if (wrong) return { ...wrong, path: ['notes', index, ...wrong.path] }
  }
  return undefined
}

/** `newest`: the latest `mod` of the lock, epoch seconds; `decks`: those of the lock that are decks. */
function wrongIn(note: LockNote, newest: number, decks: ReadonlySet<string>): WrongValue | undefined {
  const { guid, deck, mod, place, noteId, cardIds, lostCardIds, gapNumbers } = note
  if (!guid.isWellFormed() || /[\u0000-\u001f\u007f]/.test(guid)) return { path: ['guid'], problem: 'holds what is no character of a guid' }
  if (!decks.has(deck)) return { path: ['deck'], problem: noDeck }
  if (mod >= firstMilliseconds || mod <= 0) return { path: ['mod'], problem: noTime }
  if (place.path.includes('\0') || !place.path.isWellFormed()) return { path: ['place', 'path'], problem: 'is the path of no file' }
  const gap = gapNumbers.findIndex(({ number }) => number > highestGap)
  if (gap >= 0) return { path: ['gapNumbers', gap, 'number'], problem: `is over ${highestGap}` }
  // An id is the time of a build, which left its `mod` as well, in whole seconds.
  const last = (newest + 1) * 1000
  if (noteId >= last) return { path: ['noteId'], problem: future }
  for (const [key, ids] of Object.entries({ cardIds, lostCardIds })) {
    const ordinal = Object.keys(ids ?? {}).find((ordinal) => (ids?.[ordinal] ?? 0) >= last)
    if (ordinal !== undefined) return { path: [key, ordinal], problem: future }
  }
  return undefined
}

const halved = 'holds half a character'
const noName = 'is no name of a project'
const noDeck = 'is no name of a deck'
const noTime = 'is no time in seconds'
const future = 'is a time after the last build'

/** Something, without control characters. */
const isName = (name: string) => name !== '' && name.isWellFormed() && !/[\u0000-\u001f\u007f]/.test(name)

const isDeck = (name: string) => name.isWellFormed() && normaliseDeckName(name) === name
