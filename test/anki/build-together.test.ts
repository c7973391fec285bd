import { describe, expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes } from './build-notes.js'
import type { NoteDump } from './dump.js'
import { cardOf, edit, expectClean, heart, importInto, kidney, learn, noteOf, organs, soon } from './organs.js'

describeWithAnki('In a collection', (anki) => {
  describe('Names of cards', () => {
    test('an explicit id added to a card keeps its history, and then holds through any rewording', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      const guid = first.guid('Where is the apex?')
      await importInto(collection, first)
      const learnt = await learn(collection, guid)

      const named = edit(heart, 'apex?', 'apex? {#apex}')
      const second = await buildNotes({ ...organs, 'heart.md': named }, { after: first })
      expect(second.guid('Where is the apex?')).toBe(guid)
      expect(await importInto(collection, second)).toEqual({ duplicate: 3 })

      const reworded = edit(
        edit(named, 'Where is the apex?', 'Between which ribs beats the heart?'),
        'In the fifth space',
        'Fifth and sixth'
      )
      const third = await buildNotes({ ...organs, 'heart.md': reworded }, { after: second })
      expect(third.guid('Between which ribs beats the heart?')).toBe(guid)
      expect(await importInto(collection, third)).toEqual({ updated: 1, duplicate: 2 })
      expect(await cardOf(collection, guid)).toEqual(learnt)
      expect((await noteOf(collection, guid)).fields['Front']).toContain('Between which ribs beats the heart?')
    })

    test('a namesake in another file leaves the first card’s guid and history', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      const guid = first.guid('Where is the apex?')
      await importInto(collection, first)
      const learnt = await learn(collection, guid)

      const files = { ...organs, 'a-lung.md': '# Lung\n\n## Where is the apex?\n\nAbove the clavicle\n' }
      const second = await buildNotes(files, { after: first })
      expect(second.sentence).toBe('3 unchanged, 1 new')
      expect(second.guid('Where is the apex?', 'heart.md')).toBe(guid)
      expect(await importInto(collection, second)).toEqual({ new: 1, duplicate: 3 })
      expect(await cardOf(collection, guid)).toEqual(learnt)
      const lung = await noteOf(collection, second.guid('Where is the apex?', 'a-lung.md'))
      expect(lung.fields['Back']).toContain('Above the clavicle')
      const { decks } = await collection.dump()
      expect(decks.map(({ name }) => name)).toContain('Test::Lung')
    })

    test('a lost lock gives the same guids, and the package updates what was imported before', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      await importInto(collection, first)
      await learn(collection, first.guid('Where is the apex?'))
      const before = await collection.dump()

      const again = await buildNotes(organs, { now: first.now + 5_000_000_000 })
      const guids = ({ lock }: BuiltNotes) => lock.notes.map((note) => note.guid)
      expect(guids(again)).toEqual(guids(first))
      expect(await importInto(collection, again)).toEqual({ updated: 3 })
      const after = await collection.dump()
      expect(after.cards).toEqual(before.cards)
      const contents = (notes: readonly NoteDump[]) => notes.map(({ guid, fields, tags }) => ({ guid, fields, tags }))
      expect(contents(after.notes)).toEqual(contents(before.notes))
      await expectClean(collection)
    })
  })

  describe('Two projects with the same questions', () => {
    const law = { 'law.md': '# Law\n\n## Definition\n\nA rule that is enforced\n\n## Bonds\n\n{{Contracts}} bind.\n' }
    const chemistry = { 'chemistry.md': '# Chemistry\n\n## Definition\n\nThe science of matter\n\n## Bonds\n\n{{Electrons}} bind.\n' }

    test('stay whole in one collection, also when one of them is updated', async () => {
      const collection = await anki.open()
      const one = await buildNotes(law, { id: 'law', rootDeck: 'Law' })
      const two = await buildNotes(chemistry, { id: 'chemistry', rootDeck: 'Chemistry' })
      expect(await importInto(collection, one)).toEqual({ new: 2 })
      const lawNotes = (await collection.dump()).notes
      expect(await importInto(collection, two)).toEqual({ new: 2 })
      const { notes, noteTypes } = await collection.dump()
      expect(notes.filter(({ noteType }) => noteType.startsWith('build-deck: Law'))).toEqual(lawNotes)
      expect(notes).toHaveLength(4)
      expect(
        noteTypes
          .filter(({ name }) => name.startsWith('build-deck: '))
          .map(({ name }) => name)
          .sort()
      ).toEqual([...one.lock.noteTypes, ...two.lock.noteTypes].map(({ name }) => name).sort())

      const edited = { 'chemistry.md': edit(chemistry['chemistry.md'], 'of matter', 'of matter and its changes') }
      const three = await buildNotes(edited, { id: 'chemistry', rootDeck: 'Chemistry', after: two })
      expect(await importInto(collection, three)).toEqual({ updated: 1, duplicate: 1 })
      const after = await collection.dump()
      expect(after.notes.filter(({ noteType }) => noteType.startsWith('build-deck: Law'))).toEqual(lawNotes)
      expect(JSON.stringify(after.notes)).toContain('matter and its changes')
      expect(after.cards.map(({ deck }) => deck).every((deck) => /^(?:Law|Chemistry)/.test(deck))).toBe(true)
      await expectClean(collection)
      expect(await collection.emptyCards()).toMatchObject({ count: 0 })
    })
  })

  test('Decks whose names differ in case alone are one, whichever file is built', async () => {
    const collection = await anki.open()
    const files = {
      'a.md': '# Heart\n\n## Where is the apex?\n\nLeft\n',
      'heart/b.md': '# Valves\n\n## What closes first?\n\nThe mitral valve\n',
      'z.md': '# HEART\n\n## How many chambers?\n\nFour\n'
    }
    const first = await buildNotes(files)
    expect(await importInto(collection, first)).toEqual({ new: 3 })
    const { cards, decks } = await collection.dump()
    expect(cards.map(({ deck }) => deck).sort()).toEqual(['Test::Heart', 'Test::Heart', 'Test::Heart::Valves'])
    expect(decks.map(({ name }) => name).sort()).toEqual(['Default', 'Test', 'Test::Heart', 'Test::Heart::Valves'])
    await expectClean(collection)

    const part = await buildNotes(files, { inputs: ['z.md'], after: first })
    expect(part.sentence).toBe('1 unchanged')
    const more = await buildNotes({ ...files, '0.md': '# heart\n\n## What is it?\n\nA muscle\n' }, { after: part })
    expect(more.sentence).toBe('3 unchanged, 1 new')
    expect(more.deckChanges).toEqual([])
  })

  describe('What the user did in Anki', () => {
    test('reviews, flags, suspensions and another deck do not keep an update away', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      const guid = first.guid('Where is the apex?')
      await importInto(collection, first)
      await learn(collection, guid)
      await collection.suspend(guid, 0)
      await collection.move(guid, 0, 'Mine')
      const mine = await cardOf(collection, guid)
      const second = await buildNotes({ ...organs, 'heart.md': edit(heart, 'fifth', '5th') }, { after: first })
      expect(await importInto(collection, second)).toEqual({ updated: 1, duplicate: 2 })
      expect(await cardOf(collection, guid)).toEqual(mine)
      expect(mine.deck).toBe('Mine')
    })

    test('an own text or tag stays until the note changes, and then gives way', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      const apex = first.guid('Where is the apex?')
      const valve = first.guid('What closes first?')
      await importInto(collection, first)
      await collection.editNote(apex, { Extra: 'My own words' })
      await collection.addTag(valve, 'leech')

      const other = { ...organs, 'kidney.md': edit(kidney, 'A nephron', 'Each nephron') }
      const second = await buildNotes(other, { after: first })
      await importInto(collection, second)
      expect((await noteOf(collection, apex)).fields['Extra']).toBe('My own words')
      expect((await noteOf(collection, valve)).tags).toEqual(['leech'])

      const edited = { ...other, 'heart.md': edit(edit(heart, 'fifth', '5th'), 'mitral valve', 'mitral and the tricuspid valve') }
      const third = await buildNotes(edited, { after: second, now: soon() })
      expect(await importInto(collection, third)).toMatchObject({ updated: 2 })
      expect(await noteOf(collection, apex)).toMatchObject({ fields: { Extra: '', Back: expect.stringContaining('5th') } })
      expect((await noteOf(collection, valve)).tags).toEqual([])
    })

    test('a note that was deleted comes back with the next import', async () => {
      const collection = await anki.open()
      const first = await buildNotes(organs)
      await importInto(collection, first)
      await collection.removeNote(first.guid('Where is the apex?'))
      expect(await importInto(collection, await buildNotes(organs, { after: first }))).toEqual({ new: 1, duplicate: 2 })
    })
  })
})
