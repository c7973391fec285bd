import type { NoteType } from './note-type.js'

/** Names of the decks that templates send their cards to, by note type and ordinal; of a cloze type the first one's is for all. */
export type TargetDecks = ReadonlyMap<number, (ordinal: number) => string | undefined>

export function targetDecks(noteTypes: readonly NoteType[]): TargetDecks {
  const decks = new Map<number, (ordinal: number) => string | undefined>()
  for (const { id, kind, templates } of noteTypes) {
    const names = templates.map(({ targetDeck }) => (typeof targetDeck === 'string' ? targetDeck : undefined))
    if (names.some((name) => name !== undefined)) decks.set(id, (ordinal) => names[kind === 'cloze' ? 0 : ordinal])
  }
  return decks
}
