import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'
import { cardOf, dumpSorted, edit, expectClean, heart, importInto, kidney, learn, nephron, noteOf, organs, soon } from './organs.js'

describeWithAnki('A rebuild', (anki) => {
  test('of the same notes has the same bytes and changes nothing', async () => {
    const first = await buildNotes(organs)
    const second = await buildNotes(organs, { after: first })
    expect(second.sentence).toBe('3 unchanged')
    expect(Buffer.compare(second.apkg, first.apkg)).toBe(0)

    const collection = await anki.open()
    expect(await importInto(collection, first)).toEqual({ new: 3 })
    await learn(collection, first.guid('Where is the apex?'))
    const before = await dumpSorted(collection)
    expect(await importInto(collection, second)).toEqual({ duplicate: 3 })
    expect(await dumpSorted(collection)).toEqual(before)
    await expectClean(collection)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })
  })

  test('after an edited answer updates this one note, and its cards keep all that was learnt', async () => {
    const first = await buildNotes(organs)
    const guid = first.guid('Where is the apex?')
    const collection = await anki.open()
    await importInto(collection, first)
    await learn(collection, guid)
    await collection.suspend(guid, 0)
    const before = await collection.dump()

    const second = await buildNotes({ ...organs, 'heart.md': edit(heart, 'fifth', 'fifth intercostal') }, { after: first })
    expect(second.sentence).toBe('2 unchanged, 1 edited')
    expect(await importInto(collection, second)).toEqual({ updated: 1, duplicate: 2 })
    const after = await collection.dump()
    expect(after.cards).toEqual(before.cards)
    expect(after.cards.find((card) => card.guid === guid)).toMatchObject({ queue: -1, interval: 40, flag: 3 })
    const changed = after.notes.filter((note, index) => JSON.stringify(note) !== JSON.stringify(before.notes[index]))
    expect(changed.map((note) => note.guid)).toEqual([guid])
    expect(changed[0]?.fields['Back']).toContain('In the fifth intercostal space')
  })

  test('after a new tag and a picture replaced under its old name updates their notes alone, and the picture arrives', async () => {
    const collection = await anki.open()
    const files = (apex: string, tag: string) => ({
      'heart.md': `# Heart\n\n## Where is the apex?\n\n![](apex.png)\n\n## What closes first?\n\nThe mitral valve\n\n## How many chambers? ${tag}\n\nFour\n`,
      'apex.png': new TextEncoder().encode(apex)
    })
    const first = await buildNotes(files('old', ''))
    await importInto(collection, first)
    const second = await buildNotes(files('new', '#number'), { after: first })
    expect(second.sentence).toBe('1 unchanged, 2 edited')
    expect(await importInto(collection, second)).toEqual({ updated: 2, duplicate: 1 })
    expect((await noteOf(collection, first.guid('How many chambers?'))).tags).toEqual(['number'])
    expect(await collection.checkMedia()).toMatchObject({ missing: [], unused: [expect.stringMatching(/^apex-[0-9a-f]{12}\.png$/)] })
    const { media } = await collection.dump()
    expect(Object.keys(media)).toHaveLength(2)
  })

  test('brings three edits in a row, on every version', { timeout: 60_000 }, async () => {
    const collection = await anki.open()
    let built = await buildNotes(organs, { now: Date.now() - 60_000 })
    const guid = built.guid('Where is the apex?')
    expect(await importInto(collection, built)).toEqual({ new: 3 })
    for (const place of ['sixth', 'seventh', 'eighth']) {
      // A stamp has whole seconds, and Anki up to 24.11 keeps the time of the import as the note's.
      await wait(1100)
      built = await buildNotes({ ...organs, 'heart.md': edit(heart, 'fifth', place) }, { after: built, now: Date.now() })
      expect(await importInto(collection, built)).toEqual({ updated: 1, duplicate: 2 })
      expect((await noteOf(collection, guid)).fields['Back']).toContain(place)
    }
  })

  test('adds a new card, keeps a removed one in Anki, and gives it its history back when it returns', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    await importInto(collection, first)
    const guid = first.guid('What closes first?')
    const learnt = await learn(collection, guid)

    const without = edit(heart, '## What closes first?\n\nThe mitral valve\n', '## How many chambers?\n\nFour\n')
    const second = await buildNotes({ ...organs, 'heart.md': without }, { after: first })
    expect(second.sentence).toBe('2 unchanged, 1 new, 1 removed')
    expect(second.removals.map((entry) => entry.guid)).toEqual([guid])
    expect(await importInto(collection, second)).toEqual({ new: 1, duplicate: 2 })
    expect(await cardOf(collection, guid)).toEqual(learnt)

    const third = await buildNotes({ ...organs, 'heart.md': `${without}\n## What closes first?\n\nThe mitral valve\n` }, { after: second })
    expect(third.sentence).toBe('3 unchanged, 1 returned')
    expect(third.guid('What closes first?')).toBe(guid)
    expect(await importInto(collection, third)).toEqual({ duplicate: 4 })
    expect(await cardOf(collection, guid)).toEqual(learnt)
    expect((await collection.dump()).notes).toHaveLength(4)
    await expectClean(collection)
  })

  test('with a gap more in the middle leaves the other gaps’ numbers and histories', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    const guid = first.guid(nephron)
    await importInto(collection, first)
    const learnt = [await learn(collection, guid, 0), await learn(collection, guid, 1)]

    const more = edit(kidney, 'the blood', 'the {{blood}}')
    const second = await buildNotes({ ...organs, 'kidney.md': more }, { after: first })
    expect(second.guid(nephron)).toBe(guid)
    expect(await importInto(collection, second)).toEqual({ updated: 1, duplicate: 2 })
    expect([await cardOf(collection, guid, 0), await cardOf(collection, guid, 1)]).toEqual(learnt)
    expect(await cardOf(collection, guid, 2)).toMatchObject({ type: 0, history: 0 })
    expect((await noteOf(collection, guid)).fields['Text']).toMatch(/\{\{c1::filters.*\{\{c3::blood.*\{\{c2::reabsorbs::verb/)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })

    const third = await buildNotes({ ...organs, 'kidney.md': edit(more, '{{filters}}', 'filters') }, { after: second, now: soon() })
    expect(third.lostCards).toEqual([{ guid, ordinals: [0] }])
    expect(await importInto(collection, third)).toEqual({ updated: 1, duplicate: 2 })
    expect((await noteOf(collection, guid)).fields['Text']).toMatch(/filters.*\{\{c3::blood.*\{\{c2::reabsorbs/)
    expect(await cardOf(collection, guid, 1)).toEqual(learnt[1])
    expect(await collection.emptyCards()).toMatchObject({ count: 1, problems: [{ guid, cards: 1, wholeNote: false }] })

    const fourth = await buildNotes({ ...organs, 'kidney.md': more }, { after: third, now: soon() })
    expect(await importInto(collection, fourth)).toEqual({ updated: 1, duplicate: 2 })
    expect([await cardOf(collection, guid, 0), await cardOf(collection, guid, 1)]).toEqual(learnt)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })
  })

  test('finds a card that went to another file or under another heading', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    await importInto(collection, first)
    const guid = first.guid('Where is the apex?')
    const learnt = await learn(collection, guid)

    const moved = edit(heart, '## Where is the apex?\n\nIn the fifth space\n\n', '')
    const second = await buildNotes(
      { ...organs, 'heart.md': moved, 'anatomy/chest.md': '# Chest\n\n## Landmarks\n\n### Where is the apex?\n\nIn the fifth space\n' },
      { after: first }
    )
    expect(second.sentence).toBe('2 unchanged, 1 moved')
    expect(second.guid('Where is the apex?')).toBe(guid)
    expect(second.deckChanges).toEqual([{ guid, from: 'Test::Heart', to: 'Test::anatomy::Chest' }])
    expect(await importInto(collection, second)).toEqual({ updated: 1, duplicate: 2 })
    expect(await cardOf(collection, guid)).toEqual(learnt)
    expect((await noteOf(collection, guid)).fields['Context']).toContain('Landmarks')
  })

  test('finds every card after files were renamed and sections reordered', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    await importInto(collection, first)
    const [title, one, two] = heart.split(/(?=^## )/m)
    const second = await buildNotes({ '02-heart.md': [title, two, one].join('\n'), '01-kidney.md': kidney }, { after: first })
    expect(second.sentence).toBe('3 unchanged')
    expect(await importInto(collection, second)).toEqual({ duplicate: 3 })
  })

  test('that turns an ordinary card into one with gaps makes a new note and says so', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    const guid = first.guid('Where is the apex?')
    await importInto(collection, first)
    const learnt = await learn(collection, guid)

    const second = await buildNotes({ ...organs, 'heart.md': edit(heart, 'fifth', '{{fifth}}') }, { after: first })
    expect(second.problems).toEqual(['heart.md:3:1 warning identity-family-changed'])
    expect(second.sentence).toBe('2 unchanged, 1 new, 1 removed')
    expect(second.guid('Where is the apex?')).not.toBe(guid)
    expect(await importInto(collection, second)).toEqual({ new: 1, duplicate: 2 })
    expect(await cardOf(collection, guid)).toEqual(learnt)

    const third = await buildNotes(organs, { after: second })
    expect(third.guid('Where is the apex?')).toBe(guid)
    expect(await importInto(collection, third)).toEqual({ duplicate: 3 })
    await expectClean(collection)
  })

  test('that turns a card into a list, a choice or a row of a table is an update', async () => {
    const collection = await anki.open()
    const first = await buildNotes({ 'a.md': '# A\n\n## Which valves close?\n\nMitral and tricuspid\n' })
    const guid = first.guid('Which valves close?')
    await importInto(collection, first)
    const learnt = await learn(collection, guid)
    const second = await buildNotes({ 'a.md': '# A\n\n## Which valves close?\n\n- Mitral\n- Tricuspid\n' }, { after: first })
    expect(await importInto(collection, second)).toEqual({ updated: 1 })
    const choice = '# A\n\n## Which valves close?\n\n- [x] Mitral\n- [x] Tricuspid\n- [ ] Aortic\n'
    const third = await buildNotes({ 'a.md': choice }, { after: second, now: soon() })
    expect(await importInto(collection, third)).toEqual({ updated: 1 })
    expect(await cardOf(collection, guid)).toEqual(learnt)
    expect((await noteOf(collection, guid)).fields['Kind']).toBe('choice')
  })
})
