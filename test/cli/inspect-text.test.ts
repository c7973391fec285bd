import pc from 'picocolors'
import { expect, test } from 'vitest'
import { basic, defineDeck, defineNote } from '../../src/anki/index.js'
import { toInspectText } from '../../src/cli/packages/inspect-text.js'
import { summarisePackage } from '../../src/cli/packages/summarise-package.js'

/** What is said of a package of some notes. */
function inspected(fronts: readonly string[], decks: readonly string[]): string {
  const modified = 1_735_689_600
  const type = basic({ id: 1_700_000_000_000, name: 'Basic', modified })
  const notes = fronts.map((Front, index) =>
    defineNote(type, {
      guid: `note-${index}`,
      deck: decks[index % decks.length] ?? '',
      fields: { Front, Back: '<img src="heart.png">' },
      modified
    })
  )
  const contents = { decks: decks.map((name) => defineDeck({ name })), noteTypes: [type], notes, media: [] }
  return toInspectText('a.apkg', summarisePackage(contents, new Date('2026-01-01T00:00:00Z')), pc.createColors(false))
}

test('A problem of many notes is one row, so that others are seen, and names the first of them', () => {
  const text = inspected([...Array.from({ length: 50 }, (_, index) => `Q ${index}`), 'Q [sound:last.mp3]'], ['A'])
  const problems = text.slice(text.indexOf('Problems')).trimEnd().split('\n').slice(1)
  expect(problems).toHaveLength(2)
  expect(problems[0]).toMatch(/`heart\.png` not in the package.* {2}media-missing {2}in `Q 0` and 50 more places$/)
  expect(problems[1]).toMatch(/`last\.mp3` not in the package.* {2}in `Q \[sound:last\.mp3\]`$/)
})

test('Numbers stand below each other also behind characters that are two columns wide', () => {
  expect(inspected(['a', 'b'], ['心臓', 'heart'])).toContain('  heart  1 card\n  心臓   1 card\n')
})

/** The lines below the heading of the decks. */
const decksIn = (text: string) => (text.split('\n\n').find((part) => part.startsWith('Decks\n')) ?? '').split('\n').slice(1)

test('Of many decks the upper levels of the tree are shown, with all that lies below', () => {
  const names = ['Renal', 'Cardiology'].flatMap((subject) =>
    Array.from({ length: 15 }, (_, index) => `Medicine::${subject}::File ${index + 1}`)
  )
  expect(
    decksIn(
      inspected(
        Array.from(names, (name) => `Q of ${name}`),
        names
      )
    )
  ).toEqual([
    '  Medicine::Cardiology  15 cards  with 15 decks below',
    '  Medicine::Renal       15 cards  with 15 decks below',
    '  … and 30 decks below them, see `--json`'
  ])
})

test('Of many decks without levels the biggest are shown', () => {
  const names = ['Zoology', ...Array.from({ length: 30 }, (_, index) => `File ${index + 1}`)]
  const lines = decksIn(
    inspected(
      Array.from([...names, 'one more'], (name) => `Q of ${name}`),
      names
    )
  )
  expect(lines).toHaveLength(21)
  expect(lines[0]).toBe('  Zoology  2 cards')
  expect(lines.at(-1)).toBe('  … and 11 more, none of them bigger, see `--json`')
})
