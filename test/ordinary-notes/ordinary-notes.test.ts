import { beforeAll, describe, expect, test } from 'vitest'
import { type NoteSet, readSet } from './read-set.js'
import { shareOf, toPage } from './to-page.js'

const sets = [
  { title: 'Twelve notes in plain Markdown, kept by twelve people for themselves', folder: '.' },
  { title: 'Twelve notes as other tools and habits leave them', folder: 'other-tools' }
]

describe.each(sets)('$title', ({ folder }) => {
  let set: NoteSet
  beforeAll(async () => {
    set = await readSet(folder)
  })

  test('are kept as people keep them, 25 lines or more each, with a config of two lines', () => {
    expect(set.notes.size).toBe(12)
    for (const [path, lines] of set.notes) expect(lines, path).toBeGreaterThan(25)
    expect(set.config.split('\n')).toHaveLength(2)
  })

  test('give cards of which a demanding learner keeps 90 % as they are', () => {
    expect(set.rows.length).toBeGreaterThan(100)
    expect(shareOf(set).share).toBeGreaterThanOrEqual(0.9)
  })

  test('have verdicts on cards that there are, each with its reason', () => {
    for (const [note, entries] of Object.entries(set.verdicts)) {
      for (const [key, { reason }] of Object.entries(entries)) {
        expect(set.rows.filter((row) => row.note === note && row.key === key).length, `${note}: ${key}`).toBeGreaterThan(0)
        expect(reason.length).toBeGreaterThan(10)
      }
    }
  })
})

test('Both stand in the docs, card by card', async () => {
  const read = await Promise.all(sets.map(async ({ title, folder }) => ({ title, set: await readSet(folder) })))
  await expect(toPage(read)).toMatchFileSnapshot('../../docs/ordinary-notes.md')
})
