import type { Deck, Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import type { CardOptions } from '../scheduling.js'

/** A note as `defineNote` takes it for a note type. */
export interface NoteDefinition<Type extends NoteType> extends Omit<Note, 'noteTypeId' | 'deck' | 'fields' | 'tags' | 'cards'> {
  /** A deck, or its full name. */
  readonly deck: Deck | string
  /** HTML by field name: plain text needs `escapeHtml`. A field that is left out is empty. */
  readonly fields: { readonly [Field in Type['fields'][number]['name']]?: string }
  /** Default: none. */
  readonly tags?: readonly string[]
  /** What single cards have of their own: by template name, and for a cloze type by cloze number from 1. */
  readonly cards?: { readonly [Card in CardKey<Type['kind'], Type['templates'][number]['name']>]?: CardOptions }
}

type CardKey<Kind extends NoteType['kind'], Template extends string> = Kind extends 'cloze' ? number : Template

/**
 * A note of a note type; the compiler refuses fields and templates that it does not have. Throws `TypeError` where `cards`
 * names no template of a standard type, or is no cloze number on a cloze type; all else is left to `checkPackage`.
 */
export function defineNote<Type extends NoteType>(noteType: Type, definition: NoteDefinition<Type>): Note {
  const { guid, id, deck, fields, tags = none, modified, cardIds, cards, ordinals } = definition
  const deckName = typeof deck === 'string' ? deck : deck.name
  // most notes have no more than this, and there may be hundreds of thousands
  const note: Note = { guid, noteTypeId: noteType.id, deck: deckName, fields: given(fields), tags, modified }
  if (id === undefined && cardIds === undefined && cards === undefined && ordinals === undefined) return note
  return {
    ...note,
    ...(id === undefined ? {} : { id }),
    ...(cardIds === undefined ? {} : { cardIds }),
    ...(cards === undefined ? {} : { cards: byOrdinal(noteType, cards) }),
    ...(ordinals === undefined ? {} : { ordinals })
  }
}

const none: readonly string[] = []

function isText(fields: Readonly<Record<string, string | undefined>>): fields is Readonly<Record<string, string>> {
  for (const name in fields) if (fields[name] === undefined) return false
  return true
}

/** Without the fields that are `undefined`; the same object if there are none. */
function given(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  if (isText(fields)) return fields
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function byOrdinal(noteType: NoteType, cards: Readonly<Record<string, CardOptions | undefined>>): Record<number, CardOptions> {
  const options: Record<number, CardOptions> = {}
  for (const [card, option] of Object.entries(cards)) {
    if (option !== undefined) options[ordinalOf(noteType, card)] = option
  }
  return options
}

function ordinalOf({ kind, name, templates }: NoteType, card: string): number {
  if (kind === 'cloze') {
    if (/^[1-9]\d*$/.test(card)) return Number(card) - 1
    throw new TypeError(`Card \`${card}\` in \`cards\`, expected a cloze number from 1, since note type \`${name}\` is a cloze type`)
  }
  const ordinal = templates.findIndex((template) => template.name === card)
  if (ordinal !== -1) return ordinal
  const names = templates.map((template) => `\`${template.name}\``).join(', ')
  throw new TypeError(`Card \`${card}\` in \`cards\`, expected a template of note type \`${name}\`: ${names}`)
}
