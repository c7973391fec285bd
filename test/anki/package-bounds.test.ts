import { expect, test } from 'vitest'
import { type AnkiPackage, type CardScheduling, collect, type NoteType, type Review, writePackage } from '../../src/anki/index.js'
import { describeWithAnki } from './anki.js'

const created = new Date('2025-01-01T00:00:00Z')
const noteType: NoteType = {
  id: 1_500_000_000_000,
  name: 'Word',
  kind: 'standard',
  modified: 0,
  stockKind: -(2 ** 31),
  fields: [{ name: 'Front', fontSize: 65_535, tag: 2 ** 32 - 1, id: 2n ** 63n - 1n }, { name: 'constructor' }],
  templates: [
    { name: 'Card 1', front: '{{Front}}', back: '{{constructor}}', browserFontSize: 255, id: -(2n ** 63n) },
    { name: 'Card 2', front: '{{constructor}}', back: '{{Front}}', targetDeck: 'Target' }
  ],
  css: ''
}
const most: CardScheduling = {
  type: 'review',
  due: 2 ** 31 - 1,
  interval: 2 ** 32 - 1,
  ease: 65_535,
  repetitions: 2 ** 32 - 1,
  lapses: 2 ** 32 - 1,
  stepsLeft: 2 ** 32 - 1,
  otherFlags: 248
}
const least: CardScheduling = { type: 'review', due: 0, interval: 0, ease: 0, repetitions: 0, lapses: 0, stepsLeft: 0 }
const review: Review = {
  id: 1_600_000_000_000,
  cardId: 1,
  answer: 255,
  interval: 2 ** 31 - 1,
  lastInterval: -(2 ** 31),
  ease: 2 ** 32 - 1,
  time: 2 ** 32 - 1,
  type: 4
}
const note = (guid: string) => ({ guid, noteTypeId: noteType.id, deck: 'Words', fields: { Front: guid }, tags: [], modified: 0 })
const contents: AnkiPackage = {
  decks: [{ name: 'Words' }, { name: 'Target' }],
  noteTypes: [noteType],
  notes: [
    { ...note('most'), id: 1, cardIds: { 0: 1 }, cards: { 0: { flag: 7, scheduling: most } } },
    { ...note('least'), cards: { 0: { scheduling: least } } },
    { ...note('new'), cards: { 0: { position: 1_999_999 } } },
    { ...note('both'), fields: { Front: 'both', constructor: 'b' } },
    { ...note('elsewhere'), fields: { Front: 'elsewhere', constructor: 'b' }, cards: { 1: { deck: 'Words' } } }
  ],
  reviews: [review, { ...review, id: 1, answer: 0, interval: -(2 ** 31), ease: 0, time: 0, type: 0 }],
  media: []
}

describeWithAnki('Values at the bounds that are checked', (anki) => {
  test('are taken as they are', async () => {
    const collection = await anki.open()
    const counts = await collection.importPackage(await collect(writePackage(contents, { created })), { withScheduling: true })
    expect(counts.new).toBe(5)
    const rows = await collection.query(
      'select ivl, factor, reps, lapses, left, cards.flags from cards join notes on notes.id = nid where guid in (?, ?) order by guid',
      'least',
      'most'
    )
    const whole = 2 ** 32 - 1
    expect(rows).toEqual([
      [0, 0, 0, 0, 0, 0],
      [whole, 65_535, whole, whole, whole, 255]
    ])
    expect(await collection.query('select due from cards join notes on notes.id = nid where guid = ?', 'new')).toEqual([[1_999_999]])
    expect(await collection.query('select ease, ivl, lastIvl, factor, time, type from revlog order by id')).toEqual([
      [0, -(2 ** 31), -(2 ** 31), 0, 0, 0],
      [255, 2 ** 31 - 1, -(2 ** 31), whole, whole, 4]
    ])
    const [stored] = (await collection.dump()).noteTypes.filter(({ name }) => name === 'Word')
    expect(stored?.fields.map(({ name }) => name)).toEqual(['Front', 'constructor'])
  })
})

describeWithAnki('The target deck of a template', (anki) => {
  test('is where its cards go, and unknown to Anki from then on', async () => {
    const collection = await anki.open()
    await collection.importPackage(await collect(writePackage(contents, { created })))
    const decks = async (guid: string) => {
      const cards = (await collection.dump()).cards.filter((card) => card.guid === guid)
      return cards.sort((a, b) => a.ordinal - b.ordinal).map(({ deck }) => deck)
    }
    expect(await decks('both')).toEqual(['Words', 'Target'])
    expect(await decks('elsewhere')).toEqual(['Words', 'Words'])
    await collection.addNotes([{ noteType: 'Word', guid: 'added', deck: 'Words', fields: { Front: 'a', constructor: 'b' } }])
    expect(await decks('added')).toEqual(['Words', 'Default'])
  })
})

describeWithAnki('Deck 1 under a name of its own', (anki) => {
  test('is the default deck without scheduling, and in Anki 2.1.54 always', async () => {
    const renamed = {
      ...contents,
      decks: [{ name: 'Mine', id: 1 }],
      noteTypes: [{ ...noteType, templates: noteType.templates.slice(0, 1) }],
      notes: [{ ...note('a'), deck: 'Mine' }],
      reviews: []
    }
    for (const withScheduling of [false, true]) {
      const collection = await anki.open()
      await collection.importPackage(await collect(writePackage(renamed, { created })), { withScheduling })
      const [card] = (await collection.dump()).cards
      expect(card?.deck).toBe(withScheduling && anki.version !== '2.1.54' ? 'Mine' : 'Default')
    }
  })
})
