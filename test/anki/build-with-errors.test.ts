import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes, type NoteFiles } from './build-notes.js'
import { cardOf, dumpSorted, expectClean, importInto, learn, soon } from './organs.js'

const heart = '# Heart\n\n## T or F: the apex is on the left\n\nTrue\n\n## How many chambers?\n\nFour\n'
const lung =
  '---\ntags: [chest]\n---\n# Lung\n\n## How many lobes?\n\nFive\n\n## What fills the alveoli? {#air}\n\nAir\n\n## What lines them? {#lining}\n\nSurfactant\n'
const files = { 'heart.md': heart, 'lung.md': lung }

const apex = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
const chest =
  '---\ntags: [chest]\n---\n# Chest\n\n## Where is the apex?\n\n![Left](apex.svg)\n\n## T or F: it moves\n\nTrue\n\n## How many chambers?\n\nFour\n'
const others = Object.fromEntries(
  Array.from({ length: 29 }, (_, index) => [`organ-${index}.md`, `# Organ ${index}\n\n## What does organ ${index} do?\n\nWork ${index}\n`])
)

/** Edits of other files, and of the one in error where it is mended. */
const edited = { ...others, 'organ-7.md': others['organ-7.md']?.replace('Work', 'Hard work') ?? '' }
const mended = chest.replace('Four', 'Four of them')

describeWithAnki('An error in one of thirty files', (anki) => {
  test.each<{ name: string; files: NoteFiles; problem: string; leftOut: [number, number]; sentence: string; shown: number }>([
    {
      name: 'a picture that is missing',
      files: { 'chest.md': chest },
      problem: 'warning media-missing',
      leftOut: [0, 0],
      sentence: '30 unchanged, 2 edited',
      shown: 1
    },
    {
      name: 'front matter that is broken',
      files: { 'chest.md': chest.replace('[chest]', '[chest'), 'apex.svg': apex },
      problem: 'error front-matter-syntax',
      leftOut: [0, 1],
      sentence: '28 unchanged, 1 edited',
      shown: 0
    },
    {
      name: 'a true or false without a verdict',
      files: { 'chest.md': chest.replace('True\n', 'It does\n'), 'apex.svg': apex },
      problem: 'error true-false-without-verdict',
      leftOut: [1, 0],
      sentence: '30 unchanged, 1 edited',
      shown: 0
    },
    {
      name: 'bytes that are no UTF-8',
      files: { 'chest.md': Uint8Array.from([...new TextEncoder().encode(chest), 0xe4, 0x0a]), 'apex.svg': apex },
      problem: 'error not-utf8',
      leftOut: [0, 1],
      sentence: '28 unchanged, 1 edited',
      shown: 0
    }
  ])('such as $name loses no review, and only what changed is updated', async ({ files, problem, leftOut, sentence, shown }) => {
    const collection = await anki.open()
    const first = await buildNotes({ ...others, 'chest.md': chest, 'apex.svg': apex })
    expect(await importInto(collection, first)).toEqual({ new: 32 })
    const guids = first.contents?.notes.map(({ guid }) => guid) ?? []
    for (const guid of guids) await learn(collection, guid)
    const { cards } = await dumpSorted(collection)

    const second = await buildNotes({ ...edited, ...files }, { after: first, now: Date.now() })
    expect(second.problems).toEqual([expect.stringMatching(new RegExp(`^chest\\.md:\\d+:\\d+ ${problem}$`))])
    expect([second.leftOutCards, second.leftOutFiles, second.sentence, second.removals]).toEqual([...leftOut, sentence, []])
    expect(second.lock.notes.filter(({ retired }) => !retired).map(({ guid }) => guid)).toEqual(first.lock.notes.map(({ guid }) => guid))
    const built = second.contents?.notes.length ?? 0
    expect(await importInto(collection, second)).toEqual({ updated: 1 + shown, duplicate: built - 1 - shown })
    expect((await dumpSorted(collection)).cards).toEqual(cards)

    const third = await buildNotes({ ...edited, 'chest.md': mended, 'apex.svg': apex }, { after: second, now: soon() })
    expect(third.problems).toEqual([])
    expect(third.sentence).toBe(`${31 - shown} unchanged, ${1 + shown} edited`)
    expect(await importInto(collection, third)).toEqual({ updated: 1 + shown, duplicate: 31 - shown })
    const after = await dumpSorted(collection)
    expect(after.cards).toEqual(cards)
    expect(after.notes.map(({ guid }) => guid).sort()).toEqual([...guids].sort())
    await expectClean(collection)
  })
})

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
