import type { CardTemplate, NoteField } from '../../src/anki/model/model.js'

/** All that a collection holds, in Anki's own numbers and spellings. */
export interface CollectionDump {
  readonly notes: readonly NoteDump[]
  readonly cards: readonly CardDump[]
  readonly decks: readonly { readonly id: number; readonly name: string; readonly description: string; readonly preset: number }[]
  readonly presets: readonly { readonly id: number; readonly name: string }[]
  readonly noteTypes: readonly NoteTypeDump[]
  /** SHA-1 by file name. */
  readonly media: Readonly<Record<string, string>>
}

export interface NoteDump {
  readonly id: number
  readonly guid: string
  readonly noteType: string
  readonly fields: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  /** Epoch seconds. */
  readonly modified: number
  readonly checksum: number
  readonly sortField: string
}

export interface CardDump {
  readonly id: number
  readonly guid: string
  readonly ordinal: number
  readonly deck: string
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number
  /** Below 0: suspended or buried. */
  readonly queue: number
  /** Position of a new card, day of a review card. */
  readonly due: number
  /** Days. */
  readonly interval: number
  readonly reviews: number
  readonly lapses: number
  readonly flag: number
  /** Rows of the review log. */
  readonly history: number
}

export interface NoteTypeDump {
  readonly id: number
  readonly name: string
  readonly kind: 'standard' | 'cloze'
  /** Epoch seconds. */
  readonly modified: number
  readonly fields: readonly (Pick<NoteField, 'name'> & { readonly id: number | null })[]
  readonly templates: readonly (Pick<CardTemplate, 'name' | 'front' | 'back'> & { readonly id: number | null })[]
  readonly css: string
  readonly sortField: number
}
