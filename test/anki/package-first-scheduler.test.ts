import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnkiPackage, basic, collect, defineNote, definePackage, readPackage, writePackage } from '../../src/anki/index.js'
import { packed } from '../anki-room/crafted.js'
import { describeWithAnki } from './anki.js'
import type { Collection } from './collection.js'
import { fullDump } from './full-dump.js'

const created = new Date('2025-01-01T00:00:00Z')
const noteType = basic({ id: 1_530_000_000_001, name: 'First scheduler', modified: 1 })
const firstCard = 1_600_000_000_000
const firstReview = 1_650_000_000_000

/** Rows as the first scheduler left them: type, queue, due, interval, ease, repetitions, lapses, steps left, due and deck before a filtered deck. */
const cards: readonly (readonly (number | 'filtered')[])[] = [
  [0, 0, 5, 0, 0, 0, 0, 0, 0, 0],
  [1, 1, 1_700_000_000, 0, 0, 1, 0, 2002, 0, 0],
  [1, 3, 1800, 0, 0, 1, 0, 1001, 0, 0],
  [2, 2, 1790, 30, 2500, 8, 0, 0, 0, 0],
  // relearning: a review card in the queue of learning, with the day of its review kept beside
  [2, 1, 1_700_000_100, 3, 2300, 9, 1, 1001, 1801, 0],
  [2, 3, 1799, 3, 2300, 9, 1, 1001, 1802, 0],
  // buried, and suspended
  [2, -2, 1790, 12, 2100, 4, 0, 0, 0, 0],
  [0, -3, 6, 0, 0, 0, 0, 0, 0, 0],
  [1, -1, 1_700_000_200, 0, 0, 1, 0, 1001, 0, 0],
  [2, -1, 1_700_000_300, 3, 2300, 9, 1, 1001, 1803, 0],
  // in a filtered deck: new, learning, review, relearning
  [0, 2, -100_000, 0, 0, 0, 0, 0, 7, 'filtered'],
  [0, 1, 1_700_000_400, 0, 0, 1, 0, 1001, 8, 'filtered'],
  [2, 2, -99_999, 30, 2500, 8, 0, 0, 1795, 'filtered'],
  [2, 1, 1_700_000_500, 3, 2300, 9, 1, 1001, 1804, 'filtered']
]
/** Each button in each kind of review: learning, review, relearning, filtered. */
const reviews = [0, 1, 2, 3].flatMap((type) => [1, 2, 3, 4].map((answer) => ({ type, answer })))

/** A package that says nothing of its scheduler, as those from before Anki 2.1 do. */
async function firstPackage(): Promise<Uint8Array> {
  const contents = definePackage({
    decks: [{ name: 'Words' }, { name: 'Filtered', other: { dyn: 1, resched: true, terms: [['is:due', 100, 0]] } }],
    noteTypes: [noteType],
    notes: cards.map((_, index) =>
      defineNote(noteType, {
        guid: `first ${index}`,
        deck: 'Words',
        fields: { Front: `question ${index}`, Back: 'answer' },
        cardIds: { 0: firstCard + index },
        modified: 1_600_000_000
      })
    ),
    reviews: reviews.map(({ type, answer }, index) => ({
      id: firstReview + index,
      cardId: firstCard + (index % cards.length),
      answer,
      interval: type === 0 ? -600 : 4,
      lastInterval: -60,
      ease: 2500,
      time: 4000,
      type
    })),
    dayZero: 1_500_000_000
  })
  const { Database } = await initSqlJs()
  const database = new Database(databaseIn(await collect(writePackage(contents, { created }))))
  const [[decks] = []] = database.exec('SELECT decks FROM col')[0]?.values ?? []
  const idOf = (name: string) =>
    Object.values<{ id: number; name: string }>(JSON.parse(String(decks))).find((deck) => deck.name === name)?.id
  const columns = 'type = ?, queue = ?, due = ?, ivl = ?, factor = ?, reps = ?, lapses = ?, left = ?, odue = ?, odid = ?, did = ?'
  for (const [index, row] of cards.entries()) {
    const isFiltered = row.at(-1) === 'filtered'
    const [home = 0, filtered = 0] = [idOf('Words'), idOf('Filtered')]
    const values = [...row.slice(0, -1).map(Number), isFiltered ? home : 0, isFiltered ? filtered : home]
    database.run(`UPDATE cards SET ${columns} WHERE id = ${firstCard + index}`, values)
  }
  database.run("UPDATE col SET conf = json_remove(conf, '$.schedVer')")
  const bytes = database.export()
  database.close()
  return await packed(bytes)
}

function databaseIn(apkg: Uint8Array): Uint8Array {
  const start = 30 + 'collection.anki2'.length
  return apkg.slice(start, start + new DataView(apkg.buffer, apkg.byteOffset).getUint32(18, true))
}

describeWithAnki("A package of Anki's first scheduler", (anki) => {
  let folder = ''
  let original = ''
  let contents: AnkiPackage
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
    original = join(folder, 'original.apkg')
    const bytes = await firstPackage()
    await writeFile(original, bytes)
    contents = await readPackage(bytes)
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function imported(path: string): Promise<{ cardsAndReviews: string[]; buttons: unknown[] }> {
    const collection: Collection = await anki.open()
    await collection.importPackage(path, { withScheduling: true, withPresets: true })
    const cardsAndReviews = (await fullDump(collection)).filter((line) => /^(card|review) /.test(line))
    const buttons = (await collection.query('SELECT ease FROM revlog ORDER BY id')).flat()
    await collection.close()
    return { cardsAndReviews, buttons }
  }

  async function again(written: AnkiPackage, container: 'legacy' | 'latest') {
    const path = join(folder, 'again.apkg')
    await writeFile(path, await collect(writePackage(written, { created, container, faithful: true })))
    return await imported(path)
  }

  // 2.1.54 takes the packed bytes of media in its newest container for the files
  const containers = anki.version === '2.1.54' ? (['legacy'] as const) : (['legacy', 'latest'] as const)
  test.each(containers)('imports with the same cards and reviews once it is read and written again: %s', async (container) => {
    expect(contents.schedulerVersion).toBe(1)
    const expected = await imported(original)
    expect(expected.cardsAndReviews).toHaveLength(cards.length + reviews.length)
    // Anki itself moves the first scheduler's buttons, of which learning had three
    expect(expected.buttons).not.toEqual(reviews.map(({ answer }) => answer))
    expect((await again(contents, container)).cardsAndReviews).toEqual(expected.cardsAndReviews)
  })

  test('would import otherwise if it were told to be of the second', async () => {
    const expected = await imported(original)
    const { cardsAndReviews } = await again({ ...contents, schedulerVersion: 2 }, 'legacy')
    const changed = cardsAndReviews.filter((line) => !expected.cardsAndReviews.includes(line))
    // buttons 2 and 3 of learning and relearning, and the three cards that are being relearnt
    expect(changed.filter((line) => line.startsWith('review'))).toHaveLength(4)
    expect(changed.filter((line) => line.startsWith('card'))).toHaveLength(3)
  })
})
