import { expect, test } from 'vitest'
import { collect, defineNote, defineNoteType, definePackage, writePackage } from '../../src/anki/index.js'
import { describeWithAnki } from './anki.js'
import type { Collection, ImportCounts, ImportOptions } from './collection.js'

const hour = 3600
const now = Math.floor(Date.now() / 1000)
const shared = { id: 1_736_900_000_009, name: 'Words' } as const
const template = { name: 'Card 1', id: 1, front: '{{Word}}', back: '{{Meaning}}' } as const
const before = defineNoteType({
  ...shared,
  modified: now - 10 * hour,
  fields: [
    { name: 'Word', id: 1 },
    { name: 'Meaning', id: 2 }
  ],
  templates: [template]
})
const after = defineNoteType({
  ...shared,
  modified: now - hour,
  fields: [
    { name: 'Word', id: 1 },
    { name: 'Meaning', id: 2 },
    { name: 'Example', id: 3 }
  ],
  templates: [{ ...template, back: '{{Meaning}} {{Example}}' }]
})
const facts = { deck: 'Words', modified: now - 10 * hour }
const first = definePackage({
  decks: [{ name: 'Words' }],
  noteTypes: [before],
  notes: [defineNote(before, { ...facts, guid: 'dog', fields: { Word: 'Hund', Meaning: 'dog' } })]
})
const dog = defineNote(after, {
  ...facts,
  guid: 'dog',
  modified: now - hour,
  fields: { Word: 'Hund', Meaning: 'dog', Example: 'Ein Hund bellt.' }
})
const cat = defineNote(after, {
  ...facts,
  guid: 'cat',
  modified: now - hour,
  fields: { Word: 'Katze', Meaning: 'cat', Example: 'Eine Katze.' }
})
const second = definePackage({ ...first, noteTypes: [after], notes: [dog, cat] })

const apkg = (contents: typeof first) => collect(writePackage(contents, { created: new Date((now - 1) * 1000) }))

describeWithAnki(
  'A field that was added to a note type',
  (anki) => {
    async function importBoth(options: ImportOptions): Promise<{ collection: Collection; counts: ImportCounts }> {
      const collection = await anki.open()
      await collection.importPackage(await apkg(first))
      await collection.setDue('dog', 0, 10)
      return { collection, counts: await collection.importPackage(await apkg(second), options) }
    }

    test('keeps known notes as they are, and puts new ones into a copy of the note type, unless note types are merged', async () => {
      for (const updateNotes of ['if-newer', 'always'] as const) {
        const { collection, counts } = await importBoth({ updateNotes })
        expect(counts).toMatchObject({ new: 1, updated: 0, conflicting: 1 })
        expect(await notesOf(collection)).toEqual([
          ['cat', 'Katze|cat|Eine Katze.', 'Words+'],
          ['dog', 'Hund|dog', 'Words']
        ])
      }
    })

    test('comes without its text where note types are merged but notes updated only if newer: the merge makes all of them new', async () => {
      const { collection, counts } = await importBoth({ mergeNoteTypes: true })
      expect(counts).toMatchObject({ new: 1, updated: 0, duplicate: 1 })
      expect(await notesOf(collection)).toEqual([
        ['cat', 'Katze|cat|Eine Katze.', 'Words'],
        ['dog', 'Hund|dog|', 'Words']
      ])
    })

    test('comes with its text and leaves the schedule where note types are merged and notes always updated', async () => {
      const { collection } = await importBoth({ mergeNoteTypes: true, updateNotes: 'always' })
      await expectWhole(collection)
    })

    test('asks for no more than merged note types where it is a template that was added', async () => {
      const reversed = defineNoteType({
        ...before,
        modified: now - hour,
        templates: [template, { name: 'Card 2', id: 2, front: '{{Meaning}}', back: '' }]
      })
      const changed = defineNote(reversed, { ...facts, guid: 'dog', modified: now - hour, fields: { Word: 'der Hund', Meaning: 'dog' } })
      const contents = definePackage({ ...first, noteTypes: [reversed], notes: [changed] })
      for (const [mergeNoteTypes, updated, cards] of [
        [true, 1, 2],
        [false, 0, 1]
      ] as const) {
        const collection = await anki.open()
        await collection.importPackage(await apkg(first))
        expect(await collection.importPackage(await apkg(contents), { mergeNoteTypes })).toMatchObject({
          updated,
          conflicting: 1 - updated
        })
        expect((await collection.dump()).cards).toHaveLength(cards)
      }
    })

    test('comes with its text in that way also after an import without', async () => {
      for (const options of [{}, { mergeNoteTypes: true }]) {
        const { collection } = await importBoth(options)
        await collection.importPackage(await apkg(second), { mergeNoteTypes: true, updateNotes: 'always' })
        await expectWhole(collection)
      }
    })
  },
  ['26.9.3', '24.6.3']
)

async function expectWhole(collection: Collection): Promise<void> {
  expect(await notesOf(collection)).toEqual([
    ['cat', 'Katze|cat|Eine Katze.', 'Words'],
    ['dog', 'Hund|dog|Ein Hund bellt.', 'Words']
  ])
  const intervals = await collection.query<[number]>("select ivl from cards where nid = (select id from notes where guid = 'dog')")
  expect(intervals).toEqual([[10]])
  expect((await collection.checkDatabase()).count + (await collection.emptyCards()).count).toBe(0)
}

/** Of each note the guid, the fields and the note type, past the cache of note types that a merge does not clear. */
function notesOf(collection: Collection): Promise<[string, string, string][]> {
  return collection.query("select guid, replace(flds, char(31), '|'), (select name from notetypes where id = mid) from notes order by guid")
}
