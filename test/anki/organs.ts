import { expect } from 'vitest'
import type { BuiltNotes } from './build-notes.js'
import type { Collection, ImportCounts } from './collection.js'
import type { CardDump, CollectionDump, NoteDump } from './dump.js'

export const heart = '# Heart\n\n## Where is the apex?\n\nIn the fifth space\n\n## What closes first?\n\nThe mitral valve\n'
export const kidney = '# Kidney\n\nA nephron {{filters}} the blood and {{reabsorbs::verb}} the water.\n'
export const organs = { 'heart.md': heart, 'kidney.md': kidney }
export const nephron = 'A nephron filters the blood and reabsorbs the water.'

export const edit = (text: string, from: string, to: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

/** A clock that is later than what Anki up to 24.11 stamps with the time of an import. */
export const soon = () => Date.now() + 2000

/** Only the counts that are not 0. */
export async function importInto(collection: Collection, { apkg }: BuiltNotes): Promise<Partial<ImportCounts>> {
  const counts = await collection.importPackage(apkg)
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

/** Anki gives decks in no promised order. */
export async function dumpSorted(collection: Collection): Promise<CollectionDump> {
  const dump = await collection.dump()
  return { ...dump, decks: [...dump.decks].sort((a, b) => a.id - b.id) }
}

export async function cardOf(collection: Collection, guid: string, ordinal = 0): Promise<CardDump> {
  const found = (await collection.dump()).cards.find((card) => card.guid === guid && card.ordinal === ordinal)
  if (!found) throw new Error(`No card ${ordinal} of ${guid}`)
  return found
}

export async function noteOf(collection: Collection, guid: string): Promise<NoteDump> {
  const found = (await collection.dump()).notes.filter((note) => note.guid === guid)
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} notes with the guid ${guid}`)
  return found[0]
}

/** Reviews a card, and leaves traces that only its own row can keep. */
export async function learn(collection: Collection, guid: string, ordinal = 0): Promise<CardDump> {
  await collection.answerCard(guid, ordinal, 3)
  await collection.setDue(guid, ordinal, 40)
  await collection.flag(guid, ordinal, 3)
  const learnt = await cardOf(collection, guid, ordinal)
  expect(learnt).toMatchObject({ type: 2, interval: 40, flag: 3 })
  expect(learnt.history).toBeGreaterThan(0)
  return learnt
}

export async function expectClean(collection: Collection): Promise<void> {
  expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
  expect(await collection.checkMedia()).toMatchObject({ count: 0 })
}
