import type { NoteType } from '../anki/model/model.js'
import { lastOf } from '../host/last-of.js'
import { digest } from './digest.js'
import type { NoteToRemember } from './remembered.js'

/** Hash of what reaches Anki as the note, and so moves its stamp: note type, fields, tags. */
export const hashFields = ({ noteTypeId, fields, tags }: Pick<NoteToRemember, 'noteTypeId' | 'fields' | 'tags'>): string =>
  hashFilled(fields, noteTypeId, tags)

const hashFilled = lastOf((fields: NoteToRemember['fields'], noteTypeId: number, tags: readonly string[]) => {
  const filled: [name: string, html: string][] = []
  for (const name of namesInOrder(fields)) {
    // Objects have a `constructor` that is no field.
    const html = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (html) filled.push([name, html])
  }
  return digest(JSON.stringify([noteTypeId, filled, tags.length > 1 ? [...tags].sort() : tags]))
})

/** Names of fields in the order of their units, all that were asked for so far: notes have a dozen names among them. */
let known: readonly string[] = []

/** Names in their order, also some that these fields lack. */
function namesInOrder(fields: NoteToRemember['fields']): readonly string[] {
  for (const name in fields) if (!known.includes(name)) known = [...known, name].sort()
  return known
}

/** Hash of what the author wrote: the card's Markdown, the headings above it and its tags. */
export const hashSource = ({ source, tags }: Pick<NoteToRemember, 'source' | 'tags'>, headings: readonly string[]): string =>
  hashBelow(headings, source, tags)

const hashBelow = lastOf((headings: readonly string[], source: string, tags: readonly string[]) =>
  digest(JSON.stringify([source, headings, tags.length > 1 ? [...tags].sort() : tags]))
)

/** Hash of what moves a note type's stamp: templates and CSS. */
export function hashNoteType({ templates, css }: Pick<NoteType, 'templates' | 'css'>): string {
  return digest(JSON.stringify([templates.map(({ name, front, back }) => [name, front, back]), css]))
}
