import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnkiPackage, checkPackage, collect, type Note, readPackage, writePackage } from '../../src/anki/index.js'
import { arbitraryPackage, created } from './arbitrary-package.js'

const isValid = (contents: AnkiPackage) => checkPackage(contents, { created }).every(({ severity }) => severity === 'warning')

/** Notes by guid, each new card with its position: reading sorts by these. */
function comparable(contents: AnkiPackage) {
  const position = (note: Note) => contents.notes.indexOf(note) + 1
  const explicit = (note: Note) => {
    const ordinals = Object.keys(note.cardIds ?? {}).map(Number)
    const cards = ordinals.map((ordinal) => {
      const options = note.cards?.[ordinal] ?? {}
      return [ordinal, options.scheduling ? options : { ...options, position: options.position ?? position(note) }]
    })
    return { ...note, cards: Object.fromEntries(cards) }
  }
  return { ...contents, notes: contents.notes.map(explicit).sort((a, b) => (a.guid < b.guid ? -1 : 1)) }
}

test.each(['legacy', 'latest'] as const)(
  'any valid package comes back from the %s container as it was',
  async (container) => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(arbitraryPackage, async (contents) => {
        fc.pre(isValid(contents))
        count++
        const apkg = await collect(writePackage(contents, { created, container }))
        expect(comparable(await readPackage(apkg))).toEqual(comparable(contents))
      }),
      { numRuns: 100, seed: 7 }
    )
    expect(count).toBe(100)
  },
  120_000
)
