import type { AnkiPackage } from '../../src/anki/index.js'

/** So that packages are strangers to each other in one collection. */
export function alone(contents: AnkiPackage, index: number): AnkiPackage {
  const deck = (name: string) => `Package ${index}::${name}`
  const typeId = (id: number) => id + index * 10
  return {
    ...contents,
    decks: contents.decks.map((each) => ({ ...each, name: deck(each.name) })),
    noteTypes: contents.noteTypes.map((each) => ({ ...each, id: typeId(each.id), name: `${each.name} of ${index}` })),
    notes: contents.notes.map((note) => ({
      ...note,
      guid: `${index} ${note.guid}`,
      noteTypeId: typeId(note.noteTypeId),
      deck: deck(note.deck),
      cards: Object.fromEntries(
        Object.entries(note.cards ?? {}).map(([ordinal, { deck: own, ...rest }]) => [
          ordinal,
          own === undefined ? rest : { ...rest, deck: deck(own) }
        ])
      )
    }))
  }
}
