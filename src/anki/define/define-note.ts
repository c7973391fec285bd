import type { Deck, Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import type { CardOptions } from '../scheduling.js'

/** A note as `defineNote` takes it for a note type. */
export interface NoteDefinition<Type extends NoteType> extends Omit<Note, 'noteTypeId' | 'deck' | 'fields' | 'tags' | 'cards'> {
  /** A deck, or its full name. */
  readonly deck: Deck | string
  /** HTML by field name. A field that is left out is empty. */
  readonly fields: { readonly [Field in Type['fields'][number]['name']]?: string }
  /** Default: none. */
  readonly tags?: readonly string[]
  /** What single cards have of their own: by template name, or by cloze number from 1. */
  readonly cards?: { readonly [Card in Type['templates'][number]['name'] | number]?: CardOptions }
}

/** A note of a note type; the compiler refuses fields and templates that it does not have. Throws `TypeError` on an unknown card. */
export function defineNote<Type extends NoteType>(noteType: Type, definition: NoteDefinition<Type>): Note {
  const { deck, fields, tags = [], cards, ...others } = definition
  const note = { ...others, noteTypeId: noteType.id, deck: typeof deck === 'string' ? deck : deck.name, fields: given(fields), tags }
  return cards === undefined ? note : { ...note, cards: byOrdinal(noteType, cards) }
}

function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) filled[name] = value
  return filled
}

function byOrdinal(noteType: NoteType, cards: Readonly<Record<string, CardOptions | undefined>>): Record<number, CardOptions> {
  const options: Record<number, CardOptions> = {}
  for (const [card, option] of Object.entries(cards)) {
    const ordinal =
      noteType.kind === 'cloze' && /^\d+$/.test(card) ? Number(card) - 1 : noteType.templates.findIndex(({ name }) => name === card)
    if (ordinal < 0)
      throw new TypeError(`Card \`${card}\` unknown, expected a template of note type \`${noteType.name}\` or a cloze number`)
    if (option !== undefined) options[ordinal] = option
  }
  return options
}
