import type { Lock, LockGap, LockMatching, LockNote, LockNoteType, LockPlace } from './lock.js'

type Keys<Value> = readonly (keyof Value & string)[]

/** Keys of the lock's first line, in their order; `notes` follows them. */
export const headKeys: Keys<Lock> = ['version', 'namespace', 'deck', 'noteTypes', 'adopted', 'by']

/** Keys of a note type, in their order. */
export const noteTypeKeys: Keys<LockNoteType> = ['id', 'name', 'family', 'namespace', 'mod', 'hash', 'look', 'fields', 'templates']

/** Keys of an entry, in their order. */
export const noteKeys: Keys<LockNote> = [
  'guid',
  'family',
  'noteType',
  'noteId',
  'cardIds',
  'lostCardIds',
  'mod',
  'place',
  'deck',
  'ankiDeck',
  'sourceHash',
  'fieldHash',
  'matching',
  'gapNumbers',
  'former',
  'noteDeleted',
  'cardsDeleted',
  'fresh',
  'retired',
  'retiredAt'
]

export const placeKeys: Keys<LockPlace> = ['path', 'line']
export const matchingKeys: Keys<LockMatching> = ['id', 'label', 'front', 'answer', 'headings']
export const gapKeys: Keys<LockGap> = ['number', 'text', 'name', 'place', 'retired']

/** The value with the known keys first, in their order, then those that another version added. */
export function inKeyOrder(value: object, keys: readonly string[]): object {
  return { ...Object.fromEntries(keys.map((key) => [key, undefined])), ...value }
}

/** What another version added to a value. */
export function otherKeys(value: object | undefined, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !keys.includes(key)))
}
