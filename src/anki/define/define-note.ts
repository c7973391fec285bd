import { expectKeys, expectObject, expectObjects, type Owner, refuse } from '../faults/expect.js'
import { isPlainObject } from '../faults/is-plain-object.js'
import type { Deck, Note } from '../model/model.js'
import type { NoteType } from '../model/note-type.js'
import type { CardOptions } from '../model/scheduling.js'

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
 * A note of a note type; the compiler refuses fields and templates that it does not have. Throws `TypeError` where the note,
 * its `fields` or its `cards` are no objects, `deck` is neither a deck nor a name, or `cards` names no template of a standard
 * type or no cloze number of a cloze type; all else is left to `checkPackage`.
 */
export function defineNote<Type extends NoteType>(noteType: Type, definition: NoteDefinition<Type>): Note {
  expectObject(noteType, 'A note type', 'an object, such as `basic` gives')
  expectObject(definition, 'A note', 'an object with `guid`, `deck`, `fields` and `modified`', noteType)
  const { guid, id, deck, fields, tags = none, modified, cardIds, cards, ordinals } = definition
  expectObject(fields, '`fields`', 'an object with HTML by field name', definition)
  // most notes have no more than this, and there may be hundreds of thousands
  const usual: Note = { guid, noteTypeId: noteType.id, deck: nameOf(deck, definition), fields: withoutAbsent(fields), tags, modified }
  const hasOthers = hasUnknownKey(definition)
  if (!hasOthers && id === undefined && cardIds === undefined && cards === undefined && ordinals === undefined) return usual
  return {
    ...(hasOthers ? unknownKeys(definition) : {}),
    ...usual,
    ...(id === undefined ? {} : { id }),
    ...(cardIds === undefined ? {} : { cardIds }),
    ...(cards === undefined ? {} : { cards: byOrdinal(noteType, cards, definition) }),
    ...(ordinals === undefined ? {} : { ordinals })
  }
}

const none: readonly string[] = []

// a note that was read has a `noteTypeId`, which gives way to that of the note type
const known = new Set(['guid', 'id', 'noteTypeId', 'deck', 'fields', 'tags', 'modified', 'cardIds', 'cards', 'ordinals'])

function hasUnknownKey(definition: object): boolean {
  for (const key in definition) if (!known.has(key)) return true
  return false
}

/** Misspelt keys, kept so that `checkPackage` can tell of them. */
function unknownKeys(definition: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !known.has(key)))
}

function nameOf(deck: unknown, note: Owner): string {
  if (typeof deck === 'string') return deck
  if (isPlainObject(deck) && typeof deck['name'] === 'string') return deck['name']
  return refuse('`deck`', deck, 'a deck, which has a `name`, or the name of one', note)
}

function isText(fields: Readonly<Record<string, string | undefined>>): fields is Readonly<Record<string, string>> {
  for (const name in fields) if (fields[name] === undefined) return false
  return true
}

/** Without the fields that are `undefined`; the same object if there are none. */
function withoutAbsent(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  if (isText(fields)) return fields
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function byOrdinal(noteType: NoteType, cards: Readonly<Record<string, CardOptions | undefined>>, note: Owner): Record<number, CardOptions> {
  const { kind, name, templates } = noteType
  expectObject(cards, '`cards`', `an object by ${kind === 'cloze' ? 'cloze number' : 'template name'}`, note)
  expectObjects(templates, '`templates`', noteType)
  const names = templates.map((template) => template.name)
  if (kind !== 'cloze') expectKeys(cards, names, '`cards`', `a template of note type \`${name}\``, note)
  const options: Record<number, CardOptions> = {}
  for (const [card, option] of Object.entries(cards)) {
    if (option !== undefined) options[kind === 'cloze' ? clozeOrdinal(card, name, note) : names.indexOf(card)] = option
  }
  return options
}

function clozeOrdinal(card: string, noteType: string, note: Owner): number {
  if (/^[1-9]\d*$/.test(card)) return Number(card) - 1
  return refuse('Card in `cards`', card, `a cloze number from 1, since note type \`${noteType}\` is a cloze type`, note)
}
