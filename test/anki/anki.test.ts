import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import type { Collection } from './collection.js'

const vocabulary = {
  name: 'Vocabulary',
  kind: 'standard',
  fields: [{ name: 'Word' }, { name: 'Meaning' }, { name: 'Reverse' }],
  templates: [
    { name: 'Forth', front: '{{Word}}', back: '{{FrontSide}}<hr id=answer>{{Meaning}}' },
    { name: 'Back', front: '{{#Reverse}}{{Meaning}}{{/Reverse}}', back: '{{FrontSide}}<hr id=answer>{{Word}}' }
  ],
  css: '.card { color: black }'
} as const

async function addWord(collection: Collection): Promise<void> {
  await collection.addNoteType(vocabulary)
  await collection.addNotes([
    { noteType: 'Vocabulary', guid: 'heart', deck: 'Körper::心', fields: { Word: '<b>Herz</b>', Meaning: 'heart', Reverse: '1' } }
  ])
}

describeWithAnki('The harness', (anki) => {
  test('adds notes and tells which cards Anki generates for them', async () => {
    const collection = await anki.open()
    await collection.addNoteType(vocabulary)
    const added = await collection.addNotes([
      { noteType: 'Vocabulary', fields: { Word: '<b>test</b>', Meaning: 'b' } },
      { noteType: 'Vocabulary', fields: { Word: '今日', Meaning: 'b', Reverse: 'y' } },
      { noteType: 'Vocabulary', fields: { Word: '', Meaning: 'b', Reverse: 'y' } }
    ])
    expect(added.map((note) => note.ordinals)).toEqual([[0], [0, 1], [1]])
    expect(added.map((note) => note.checksum).slice(0, 2)).toEqual([2840236005, 1464653051])
    expect(added.map((note) => note.sortField)).toEqual(['test', '今日', ''])
    expect((await collection.emptyCards()).count).toBe(0)
  })

  test('carries a collection to another as a package, legacy or not, and counts what the importer says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const [from, to] = [await anki.open(), await anki.open()]
    await addWord(from)
    for (const [index, legacy] of [true, false].entries()) {
      const path = join(folder, `${legacy}.apkg`)
      expect(await from.exportPackage(path, { legacy })).toBe(1)
      expect(await to.importPackage(path)).toMatchObject(index === 0 ? { new: 1, duplicate: 0 } : { new: 0, duplicate: 1 })
    }
    expect((await to.dump()).decks.map((deck) => deck.name).sort()).toEqual(['Default', 'Körper', 'Körper::心'])
  })

  test('reviews, moves, flags, suspends and edits, and shows it all in the dump', async () => {
    const collection = await anki.open()
    await addWord(collection)
    await collection.answerCard('heart', 0, 3)
    await collection.setDue('heart', 1, 10)
    await collection.flag('heart', 1, 4)
    await collection.move('heart', 1, 'Elsewhere')
    await collection.suspend('heart', 0)
    await collection.editNote('heart', { Meaning: 'the heart' })
    await collection.addTag('heart', 'organ')
    const { notes, cards } = await collection.dump()
    expect(notes).toMatchObject([{ guid: 'heart', tags: ['organ'], fields: { Meaning: 'the heart' } }])
    expect(cards).toMatchObject([
      { ordinal: 0, type: 1, queue: -1, reviews: 1, history: 1, deck: 'Körper::心' },
      { ordinal: 1, type: 2, interval: 10, flag: 4, deck: 'Elsewhere' }
    ])
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    await collection.removeNote('heart')
    expect((await collection.dump()).cards).toEqual([])
  })

  test('renders both sides of every card', async () => {
    const collection = await anki.open()
    await addWord(collection)
    expect(await collection.render()).toMatchObject([
      { guid: 'heart', ordinal: 0, question: '<style>.card { color: black }</style><b>Herz</b>' },
      { guid: 'heart', ordinal: 1, answer: '<style>.card { color: black }</style>heart<hr id=answer><b>Herz</b>' }
    ])
  })

  test('counts the problems that each of the three checks finds', async () => {
    const collection = await anki.open()
    await addWord(collection)
    expect(await collection.checkDatabase()).toMatchObject({ count: 0 })
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })
    expect(await collection.checkMedia()).toMatchObject({ count: 0 })

    await collection.query('update cards set did = 5 where ord = 1')
    expect(await collection.checkDatabase()).toMatchObject({ count: 1 })
    await collection.editNote('heart', { Reverse: '', Word: '<img src="lost.png">' })
    expect(await collection.emptyCards()).toMatchObject({ count: 1, problems: [{ guid: 'heart', cards: 1, wholeNote: false }] })
    await writeFile(join(await collection.call('media.dir'), 'unused.png'), 'pixels')
    expect(await collection.checkMedia()).toMatchObject({ count: 2, missing: ['lost.png'], unused: ['unused.png'] })
  })

  test('answers a failure with an error and goes on', async () => {
    const collection = await anki.open()
    await expect(collection.editNote('nobody', {})).rejects.toThrow('No note in the collection has the guid nobody')
    await expect(collection.importPackage(new Uint8Array([1, 2, 3]))).rejects.toThrow(anki.version)
    expect(await collection.call('media.strip', 'a [sound:b.mp3]')).toBe('a ')
  })
})
