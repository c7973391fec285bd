/** What notes are checked against. */
export interface NoteContext {
  /** Epoch milliseconds. */
  readonly created: number
  hasDeck(name: string): boolean
  isFiltered(deck: string): boolean
  /** Filled with the ids of cards that are given. */
  readonly cardIds: Set<number>
}
