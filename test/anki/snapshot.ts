/** What a learner would miss of a collection. */
export interface Snapshot {
  readonly notes: readonly NoteState[]
  readonly cards: readonly CardState[]
}

export interface NoteState {
  readonly id: number
  readonly guid: string
  /** Epoch seconds. */
  readonly modified: number
  readonly tags: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

export interface CardState {
  readonly id: number
  readonly noteId: number
  readonly ordinal: number
  /** Anki's own Empty Cards lists it. */
  readonly isEmpty: boolean
  /** All that a learner would miss: deck, scheduling, and every review. */
  readonly history: { readonly deck: string; readonly scheduling: readonly unknown[]; readonly reviews: readonly (readonly number[])[] }
}

/** What a package brings. */
export interface PackageNote {
  readonly guid: string
  readonly tags: readonly string[]
  readonly values: readonly string[]
}
