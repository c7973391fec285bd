import { describe, expect, test } from 'vitest'
import { serializeLock } from '../../src/identity/index.js'
import { type BuiltNotes, buildNotes } from '../anki/build-notes.js'

const card = (index: number, answer = `The answer to number ${index}, in some words.`) =>
  `## What is asked at number ${index}?\n\n${answer}\n`
const file = (...cards: string[]) => `# Title\n\n${cards.join('\n')}`
const cards = Array.from({ length: 12 }, (_, index) => card(index))
const files = { 'a.md': file(...cards.slice(0, 6)), 'b.md': file(...cards.slice(6)) }

/** Lines that are not in the other lock, as a diff shows them. */
function changedLines(before: BuiltNotes, after: BuiltNotes) {
  const lines = ({ lock }: BuiltNotes) => serializeLock(lock).replace(/,$/gm, '').split('\n')
  const [old, now] = [lines(before), lines(after)]
  return { gone: old.filter((line) => !now.includes(line)), new: now.filter((line) => !old.includes(line)) }
}

describe('The lock changes in as many lines as cards changed:', () => {
  test.each<[string, Readonly<Record<string, string>>, number, number]>([
    [
      'none, where a paragraph moves all cards down',
      { ...files, 'a.md': files['a.md'].replace('# Title\n', '# Title\n\n<!-- A remark. -->\n') },
      0,
      0
    ],
    ['none, where a file has other line ends', { ...files, 'a.md': files['a.md'].replaceAll('\n', '\r\n') }, 0, 0],
    ['one, where an answer is edited', { ...files, 'a.md': files['a.md'].replace('number 3, in', 'number 3, said in') }, 1, 1],
    [
      'one, where an answer grows by some lines',
      { ...files, 'a.md': files['a.md'].replace('to number 3, in', 'to\nnumber\n3,\nsaid\nin') },
      1,
      1
    ],
    [
      'one, where a question is reworded',
      { ...files, 'a.md': files['a.md'].replace('What is asked at number 3', 'What exactly is asked at number 3') },
      1,
      1
    ],
    ['one, where a card is added at the end', { ...files, 'b.md': `${files['b.md']}\n${card(99)}` }, 0, 1],
    ['one, where a card is added in the middle', { ...files, 'a.md': file(...cards.slice(0, 3), card(99), ...cards.slice(3, 6)) }, 0, 1],
    [
      'two, where two cards are added in one place',
      { ...files, 'a.md': file(...cards.slice(0, 3), card(98), card(99), ...cards.slice(3, 6)) },
      0,
      2
    ],
    ['one, where a card is added at the start', { ...files, 'a.md': file(card(99), ...cards.slice(0, 6)) }, 0, 1],
    ['one, where a card is removed', { ...files, 'a.md': file(...cards.slice(0, 3), ...cards.slice(4, 6)) }, 1, 1],
    [
      'one, where a card goes to another file',
      { 'a.md': file(...cards.slice(0, 5)), 'b.md': file(...cards.slice(6), cards[5] ?? '') },
      1,
      1
    ]
  ])('%s', async (_, edited, gone, added) => {
    const before = await buildNotes(files, { decks: 'single' })
    const after = await buildNotes(edited, { decks: 'single', after: before })
    const changed = changedLines(before, after)
    expect([changed.gone.length, changed.new.length]).toEqual([gone, added])
  })
})
