import { describe, expect, test } from 'vitest'
import { insertIntoFile } from '../../src/pin/insertion.js'
import { pinNotes } from './pin-notes.js'

const pinned = async (text: string, options = {}) => (await pinNotes({ 'a.md': text }, options)).texts['a.md'] ?? text
const lines = (text: string) => text.split('\n').filter((line) => line.includes('#') && !line.startsWith('# '))

describe('An id is written', () => {
  test.each<[string, string, string]>([
    ['at the end of a heading', '## Where?\n\nHere\n', '## Where? {#where}'],
    ['before the signs that close a heading', '## Where? ##\n\nHere\n', '## Where? {#where} ##'],
    ['above the line of a heading', 'Where?\n---\n\nHere\n', 'Where? {#where}'],
    ['after tags', '## Where? #place\n\nHere\n', '## Where? #place {#where}'],
    ['among attributes', '## Where? {.typed lang=de}\n\nHere\n', '## Where? {#where .typed lang=de}'],
    ['among invisible attributes', '## Where? <!-- {.typed} -->\n\nHere\n', '## Where? <!-- {#where .typed} -->'],
    ['once on the heading of rows', '## Sizes\n\n| Name | Size |\n|---|---|\n| A4 | 210 |\n| A5 | 148 |\n', '## Sizes {#sizes}'],
    ['in a comment at the end of a line', '## Of\n\none :: 1\n', 'one :: 1 <!-- {#one} -->'],
    ['in a comment at the end of an item', '## Of\n\n- one ::\n  - 1\n', '- one :: <!-- {#one} -->'],
    ['in a comment after a question', '## Of\n\nQ: One?\n\nA: 1\n', 'Q: One? <!-- {#one} -->'],
    ['among the attributes of a line', '## Of\n\none :: 1 {.typed}\n', 'one :: 1 {#one .typed}'],
    ['below what cannot carry it', '## Of\n\none :: 1 {#a}\n\n- {{two}}\n', '<!-- {#two} -->']
  ])('%s', async (_, text, line) => {
    const written = lines(await pinned(`# Title\n\n${text}`))
    expect(written).toContain(line)
  })

  test('visibly where a comment is not read', async () => {
    expect(lines(await pinned('# Title\n\n## Of\n\none :: 1\ntwo :: 2\n'))).toEqual([
      '## Of',
      'one :: 1 {#one}',
      'two :: 2 <!-- {#two} -->'
    ])
  })

  test('and nothing else is, neither on context nor where one stands', async () => {
    const text = '# Title\n\n## Context\n\n### Where? {#here}\n\nHere\n\n## Left out {.skip}\n\nText\n'
    expect(await pinned(text)).toBe(text)
  })

  test.each<[string, string, string]>([
    ['line ends', '# T\r\n\r\n## One?\r\n\r\nYes\r\n', '# T\r\n\r\n## One? {#one}\r\n\r\nYes\r\n'],
    ['line ends of several kinds', '# T\n\r\n## One?\r\rYes\r\n', '# T\n\r\n## One? {#one}\r\rYes\r\n'],
    ['a byte order mark', '\ufeff# T\n\n## One?\n\nYes', '\ufeff# T\n\n## One? {#one}\n\nYes'],
    ['white space and hard breaks', '# T\n\n## One? \t\n\nYes  \nNo\\\nso \n\n\n', '# T\n\n## One? {#one} \t\n\nYes  \nNo\\\nso \n\n\n']
  ])('beside %s, which stay byte for byte', async (_, text, expected) => {
    expect(await pinned(text)).toBe(expected)
  })

  test('with a line end of its own as the line has it', () => {
    expect(insertIntoFile('\ufeffa\r\nb\r\n', [{ offset: 1, text: '\nx' }])).toBe('\ufeffa\r\nx\r\nb\r\n')
    expect(insertIntoFile('a\r\nb', [{ offset: 3, text: '\nx' }])).toBe('a\r\nb\r\nx')
  })
})

describe('An id', () => {
  test('is made of what is asked, in any script, and cut between words', async () => {
    const asked = ['Ärzte & C++?', '心臓は?', 'ما هذا؟', 'What is it that the left atrioventricular valve does in diastole?', '???']
    const written = await pinned(`# T\n\n${asked.map((front) => `## ${front}\n\nYes, no, and so on\n`).join('\n')}`)
    expect(lines(written).map((line) => /\{#(.*)\}/.exec(line)?.[1])).toEqual([
      'ärzte-c',
      '心臓は',
      'ما-هذا',
      'what-is-it-that-the-left',
      'card'
    ])
  })

  test('names the heading above where another card has it, and a number where that has too', async () => {
    const section = (name: string) => `## ${name}\n\n### Treatment\n\nOf ${name}\n\n`
    const { texts } = await pinNotes({
      'a.md': `# A\n\n${section('Mumps')}${section('Measles')}`,
      'b.md': `# B\n\n${section('Measles')}### Treatment {.new}\n\nOther\n`
    })
    expect(lines(`${texts['a.md']}${texts['b.md']}`).filter((line) => line.includes('Treatment'))).toEqual([
      '### Treatment {#treatment}',
      '### Treatment {#measles-treatment}',
      '### Treatment {#treatment-2}',
      '### Treatment {#treatment-3 .new}'
    ])
  })
})

describe('A card that got an id', () => {
  const text = '# T\n\n## Where?\n\nHere\n\n## Sizes\n\n| Name | Size |\n|---|---|\n| A4 | 210 mm |\n\n## Of\n\none :: 1\n'
  const total = (edited: string) =>
    edited
      .replace('## Where?', '## What is quite another question')
      .replace('Here', 'Something that nobody could have expected')
      .replace('## Sizes', '## Paper')
      .replace('one :: 1', 'another term :: with another meaning')

  test('keeps its history through any rewording', async () => {
    const { first, third } = await pinNotes({ 'a.md': text }, { edit: total })
    expect(third?.changes.map(({ guid }) => guid)).toEqual(first.changes.map(({ guid }) => guid))
    expect(third?.changes.map(({ kind, by }) => [kind, by])).toEqual([
      ['reworded', 'id'],
      ['reworded', 'id'],
      ['reworded', 'id']
    ])
  })

  test('is counted, like one that had it, and one that can carry none is named', async () => {
    const written = '# T\n\n## Where?\n\nHere\n\n## Had {#had}\n\nYes\n\n## Of\n\none\ntwo\n: 1\n'
    const { pinned, had, refused, files } = await pinNotes({ 'a.md': written })
    expect({ pinned, had, refused, ids: files[0]?.ids }).toEqual({
      pinned: 2,
      had: 1,
      refused: [{ path: '/notes/a.md', line: 13, front: 'one' }],
      ids: 2
    })
  })
})

test('Only cards whose wording is likely to change get one, if that is asked', async () => {
  const long = 'It filters the blood and gives back most of the water'
  const notes = [
    `## What does a nephron do?\n\n${long}\n`,
    '## Capital of Peru\n\nLima\n',
    `## Treatment\n\n${long} at once\n`,
    `## How many of the 12 cranial nerves are there?\n\n${long} twice\n`,
    `## Mumps\n\n### What are the causes of this disease?\n\n${long} of mumps\n`,
    `## Measles\n\n### What are the causes of this disease?\n\n${long} of measles\n`
  ]
  const { texts } = await pinNotes({ 'a.md': `# T\n\n${notes.join('\n')}` }, { likely: true })
  expect(lines(texts['a.md'] ?? '').filter((line) => line.includes('{#'))).toEqual([
    '## Capital of Peru {#capital-of-peru}',
    '## How many of the 12 cranial nerves are there? {#how-many-of-the-12-cranial-nerves-are}',
    '### What are the causes of this disease? {#what-are-the-causes-of-this-disease}',
    '### What are the causes of this disease? {#measles-what-are-the-causes-of-this-disease}'
  ])
})
