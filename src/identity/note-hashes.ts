import { digest } from './digest.js'
import type { NoteToRemember } from './remembered.js'

/** Hash of what reaches Anki as the note, and so moves its stamp: note type, fields, tags. */
export function hashFields({ noteTypeId, fields, tags }: NoteToRemember): string {
  const filled = Object.entries(fields).filter(([, html]) => html !== '')
  return digest(JSON.stringify([noteTypeId, filled.sort(([a], [b]) => (a < b ? -1 : 1)), [...tags].sort()]))
}

/** Hash of what the author wrote: the card's Markdown, the headings above it and its tags. */
export function hashSource({ source, tags }: NoteToRemember, headings: readonly string[]): string {
  return digest(JSON.stringify([source, headings, [...tags].sort()]))
}
