import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'
import { cardOf, dumpSorted, expectClean, importInto, learn } from './organs.js'

const heart = '# Heart\n\n## T or F: the apex is on the left\n\nTrue\n\n## How many chambers?\n\nFour\n'
const lung =
  '---\ntags: [chest]\n---\n# Lung\n\n## How many lobes?\n\nFive\n\n## What fills the alveoli? {#air}\n\nAir\n\n## What lines them? {#lining}\n\nSurfactant\n'
const files = { 'heart.md': heart, 'lung.md': lung }

describeWithAnki('An error in the notes', (anki) => {
  test.each([
    ['a verdict that is missing', { ...files, 'heart.md': heart.replace('True\n', 'It is.\n') }, 1, 0],
    ['front matter that cannot be read', { ...files, 'lung.md': lung.replace('[chest]', '[chest') }, 0, 1],
    ['one id on two cards', { ...files, 'lung.md': lung.replace('{#lining}', '{#air}') }, 2, 0],
    ['bytes that are not UTF-8', { ...files, 'lung.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x0a]) }, 0, 1]
  ])('such as %s costs its card or file and no history', async (_, broken, cards, leftOutFiles) => {
    const collection = await anki.open()
    const first = await buildNotes(files)
    await importInto(collection, first)
    for (const { guid } of first.contents?.notes ?? []) await learn(collection, guid)
    const before = await dumpSorted(collection)

    const second = await buildNotes(broken, { after: first })
    expect(second).toMatchObject({ leftOutCards: cards, leftOutFiles, removals: [] })
    expect(second.sentence).not.toContain('new')
    await importInto(collection, second)
    expect(await dumpSorted(collection)).toEqual(before)

    const third = await buildNotes(files, { after: second })
    expect(third.sentence).toBe('5 unchanged')
    expect(third.lock).toEqual(first.lock)
    expect(await importInto(collection, third)).toEqual({ duplicate: 5 })
    expect(await dumpSorted(collection)).toEqual(before)
    await expectClean(collection)
  })

  test('lets an edit beside it through, and the card itself when it is mended', async () => {
    const collection = await anki.open()
    const first = await buildNotes(files)
    await importInto(collection, first)
    const guid = first.guid('T or F: the apex is on the left')
    const learnt = await learn(collection, guid)
    const broken = { ...files, 'heart.md': heart.replace('True\n', 'It is.\n').replace('Four', 'Four of them') }
    const second = await buildNotes(broken, { after: first })
    expect(second.sentence).toBe('3 unchanged, 1 edited')
    expect(await importInto(collection, second)).toEqual({ updated: 1, duplicate: 3 })
    const mended = await buildNotes({ ...broken, 'heart.md': broken['heart.md'].replace('It is.', 'True, it is.') }, { after: second })
    expect(mended.sentence).toBe('4 unchanged, 1 edited')
    expect(await importInto(collection, mended)).toEqual({ updated: 1, duplicate: 4 })
    expect(await cardOf(collection, guid)).toEqual(learnt)
  })

  test('keeps the whole package from being made where that is asked for, or where nothing else is left', async () => {
    await expect(buildNotes({ ...files, 'heart.md': heart.replace('True\n', 'It is.\n') }, { strict: true })).rejects.toThrow('No package')
    await expect(buildNotes({ 'heart.md': '# Heart\n\n## T or F: the apex is on the left\n\nIt is.\n' })).rejects.toThrow(
      'heart.md:5:1 error true-false-without-verdict'
    )
  })
})
