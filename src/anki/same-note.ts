import type { Note } from './model.js'

/** Whether two notes of one guid have the same contents, so that one of them is enough. */
export function isSameNote(a: Note, b: Note): boolean {
  return a === b || (a.noteTypeId === b.noteTypeId && a.deck === b.deck && sameTexts(a.tags, b.tags) && sameFields(a.fields, b.fields))
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

function sameFields(a: Note['fields'], b: Note['fields']): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''))
}
