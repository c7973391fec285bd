import type { NoteType } from '../../anki/model/model.js'

/** What of a card a field holds. */
export type FieldSource =
  | { readonly from: (typeof wholes)[number] }
  /** A column of a table, or what stands under a heading or behind a bold word of this name. */
  | { readonly from: 'part'; readonly name: string }

/** A note type of the user's, and what of a card its fields hold. Plain data. */
export interface OwnNoteType {
  /** What notes call it, and guids and locks know it by: it stays for ever. */
  readonly called: string
  /** As Anki shows it. */
  readonly name: string
  /** Of the type that the user has already (default: one made of the project's namespace and `called`). */
  readonly id?: number
  /** A cloze type takes cards with gaps, another one all others. */
  readonly kind: 'standard' | 'cloze'
  /** In Anki's order. One without a source stays empty. */
  readonly fields: readonly { readonly name: string; readonly holds?: FieldSource }[]
  readonly templates: readonly { readonly name: string; readonly front: string; readonly back: string }[]
  readonly css: string
  /** Index into `fields` (default: 0). */
  readonly sortField?: number
  /** Globs from the input's root: the notes whose cards are of it where they do not say so (default: none). */
  readonly files?: readonly string[]
  /** Whether a collection that has the type keeps its own templates, CSS and options, or takes these (default: it keeps them where `id` is given). */
  readonly inAnki?: 'keep' | 'update'
}

export const wholes = ['question', 'answer', 'text', 'title', 'hint', 'extra', 'context', 'source', 'id'] as const

/** Those that only one of the two kinds of note types has anything for. */
export const wholesOf = {
  standard: ['question', 'answer', 'hint', 'extra', 'context', 'source', 'id'],
  cloze: ['text', 'title', 'hint', 'extra', 'context', 'source', 'id']
} as const

/** What a field is to hold, as the author writes it; `undefined` where it is none. */
export function readSource(written: string): FieldSource | undefined {
  const whole = wholes.find((each) => each === written)
  const name = /^(?:part|column|#{1,6})\s(.+)$/.exec(written)?.[1]?.trim()
  return whole ? { from: whole } : name ? { from: 'part', name } : undefined
}

export const keepsAnkis = ({ id, inAnki = id === undefined ? 'update' : 'keep' }: OwnNoteType) => inAnki === 'keep'

/** The parts that its fields ask for, in lower case. */
export const partsOf = ({ fields }: OwnNoteType): ReadonlySet<string> =>
  new Set(fields.flatMap(({ holds }) => (holds?.from === 'part' ? [holds.name.toLowerCase()] : [])))

/** As Anki has it. Without ids of fields and templates, Anki compares their names, which the user can bring into line there. */
export function toOwnNoteType({ kind, fields, templates, css, sortField = 0 }: OwnNoteType, as: Pick<NoteType, 'id' | 'name'>): NoteType {
  return { ...as, kind, modified: 0, fields: fields.map(({ name }) => ({ name })), templates, css, sortField }
}
