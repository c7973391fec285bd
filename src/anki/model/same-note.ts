import type { Note } from './model.js'
import { textOf } from './note-text.js'

/** Whether two notes of one guid are equal in all that is written of them, so that one of them is enough. */
export function isSameNote(a: Note, b: Note): boolean {
  if (a === b) return true
  if (a.noteTypeId !== b.noteTypeId || a.deck !== b.deck || a.modified !== b.modified || a.id !== b.id) return false
  return (
    isEqual(a.tags, b.tags) &&
    sameFields(a.fields, b.fields) &&
    isEqual(a.cardIds ?? {}, b.cardIds ?? {}) &&
    isEqual(a.cards ?? {}, b.cards ?? {}) &&
    isEqual(a.ordinals, b.ordinals)
  )
}

/** A field that is left out is as good as an empty one. */
export function sameFields(a: Note['fields'], b: Note['fields']): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => textOf(a, name) === textOf(b, name))
}

/** `undefined` under a key is as good as no key. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)))
}
