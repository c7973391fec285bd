import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardOrdinals, checkPackage, collect, writePackage } from '../../src/anki/index.js'
import { arbitraryPackage, created } from '../anki-room/arbitrary-package.js'
import { alone } from './alone.js'
import { describeWithAnki } from './anki.js'

const packages = fc
  .sample(arbitraryPackage, { numRuns: 800, seed: 11 })
  .map(alone)
  .filter((contents) => checkPackage(contents, { created }).every(({ severity }) => severity === 'warning'))
  .slice(0, 200)

describeWithAnki('Two hundred packages of every shape', (anki) => {
  test('are imported into one collection, which then has nothing to repair', async () => {
    expect(packages.length).toBe(200)
    const collection = await anki.open()
    for (const [index, contents] of packages.entries()) {
      const container = anki.version !== '2.1.54' && index % 2 === 0 ? 'latest' : 'legacy'
      const counts = await collection.importPackage(await collect(writePackage(contents, { created, container })), { withScheduling: true })
      expect(counts.new).toBe(contents.notes.length)
    }
    const { notes, cards } = await collection.dump()
    const stored = new Map(notes.map((note) => [note.guid, note]))
    const rows = new Map<string, (typeof cards)[number][]>()
    for (const card of cards) rows.set(card.guid, [...(rows.get(card.guid) ?? []), card])
    for (const { notes: given, noteTypes } of packages) {
      for (const note of given) {
        const noteType = noteTypes.find(({ id }) => id === note.noteTypeId)
        if (!noteType) throw new Error('unknown note type')
        expect(stored.get(note.guid)).toMatchObject({
          noteType: noteType.name,
          tags: [...note.tags].sort(),
          modified: note.modified,
          fields: note.fields
        })
        const expected = cardOrdinals(noteType, note).map((ordinal) => ({
          ordinal,
          deck: note.cards?.[ordinal]?.deck ?? note.deck,
          interval: note.cards?.[ordinal]?.scheduling?.interval ?? 0,
          flag: note.cards?.[ordinal]?.flag ?? 0,
          isSuspended: note.cards?.[ordinal]?.suspended ?? false
        }))
        const found = (rows.get(note.guid) ?? []).map(({ ordinal, deck, interval, flag, queue }) => ({
          ordinal,
          deck,
          interval,
          flag,
          isSuspended: queue === -1
        }))
        expect(found.sort((a, b) => a.ordinal - b.ordinal)).toEqual(expected)
      }
    }
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    if (anki.version !== '2.1.54') expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
  }, 240_000)
})
