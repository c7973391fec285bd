import type { NoteType } from '../anki/model/model.js'
import { lastOf } from '../host/last-of.js'
import { digest } from './digest.js'
import type { NoteToRemember } from './remembered.js'

/** Hash of what reaches Anki as the note, and so moves its stamp: note type, fields, tags. */
export const hashFields = ({ noteTypeId, fields, tags }: Pick<NoteToRemember, 'noteTypeId' | 'fields' | 'tags'>): string =>
  hashFilled(fields, noteTypeId, tags)

const hashFilled = lastOf((fields: NoteToRemember['fields'], noteTypeId: number, tags: readonly string[]) => {
  const filled = Object.entries(fields).filter(([, html]) => html !== '')
  return digest(JSON.stringify([noteTypeId, filled.sort(([a], [b]) => (a < b ? -1 : 1)), [...tags].sort()]))
})

/** Hash of what the author wrote: the card's Markdown, the headings above it and its tags. */
export const hashSource = ({ source, tags }: Pick<NoteToRemember, 'source' | 'tags'>, headings: readonly string[]): string =>
  hashBelow(headings, source, tags)

const hashBelow = lastOf((headings: readonly string[], source: string, tags: readonly string[]) =>
  digest(JSON.stringify([source, headings, [...tags].sort()]))
)

/** Hash of what moves a note type's stamp: templates and CSS. */
export function hashNoteType({ templates, css }: Pick<NoteType, 'templates' | 'css'>): string {
  return digest(JSON.stringify([templates.map(({ name, front, back }) => [name, front, back]), css]))
}
