import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findDialect } from '../../src/lint/find-dialect.js'
import { parseDocument } from '../../src/parse/parse-document.js'
import { messagesOf } from './messages-of.js'

const suspect = async (text: string) => {
  const { tree, source } = await parseDocument('note.md', text)
  const found = findDialect(tree, source.text)
  return found && `${found.place?.start.line} ${found.tool}: ${found.marks}`
}

describe('Notes of another tool are known', () => {
  test.each([
    ['START\nBasic\nQuestion\nBack: Answer\nTags: a\nEND\n', '1 Obsidian_to_Anki: 1 × `START … END`'],
    [
      '# A\n\nTARGET DECK: Biology\n\nSTART\nBasic\n\nQ\nBack: A\n<!--ID: 1700000000000-->\nEND\n\nSTARTI [Basic] Q Back: A ENDI\n',
      '3 Obsidian_to_Anki: 1 × `START … END`, 1 × `STARTI … ENDI`, 1 × `TARGET DECK`, 1 × `<!--ID: …-->`'
    ],
    ['What is it?::A heart\n\nWhere is it?:::Left\n', '1 Obsidian Spaced Repetition: 2 × `question?::answer`'],
    ['#flashcards/heart\n\nIt is ==left==.\n', '1 Obsidian Spaced Repetition: 1 × `#flashcards`, 1 × `==gap==`'],
    ['What :: A heart\n<!--SR:!2026-01-01,3,250-->\n', '2 Obsidian Spaced Repetition: 1 × `<!--SR:…-->`'],
    ['Q: What?\nA: A heart.\n\nC: The heart pumps [blood].\n', '4 hashcards: 1 × `C: … [gap]`'],
    ['## What?\n\nThink.\n\n%\n\nA heart.\n\n## Where?\n%\nLeft.\n', '5 mdanki: 2 × `%`'],
    ['What?\n%\nA heart.\n\n---\n\nWhere?\n%\nLeft.\n', '2 ankdown: 2 × `%`'],
    ['## What?\n\nThink.\n\n***\n\nA heart.\n\n## Where?\n\nThink.\n\n***\n\nLeft.\n', '5 Flashcard Markdown: 2 × `***`'],
    ['What?\n\n---\n\nA heart.\n', '3 yanki: 1 × `---`'],
    ['What?\n---\nA heart.\n', '1 yanki: 1 × `---`'],
    ['- What?\n\n  A heart.\n- Where?\n\n  Left.\n', '1 a tool that makes a card of each list item: 2 × `- question, answer below`']
  ])('%j', async (text, found) => {
    expect(await suspect(text)).toBe(found)
  })
})

describe('Notes that are none are left alone', () => {
  test.each([
    ['an ordinary note', '# A\n\n## What?\n\nA heart.\n\n---\n\n## Where?\n\n1. Left\n\n   More of it.\n'],
    [
      'marks of ours',
      '# A\n\nterm :: meaning\n\nQ: What?\nA: That.\n\nAbove\n?\nBelow\n\n- item ::\n\n  Nested.\n- other ::\n\n  Nested.\n'
    ],
    ['marks inside code', '```\nSTART\nEND\nC: [x]\n%\n```\n\n`C: [x]` and `a?::b`\n\n`a?::b`\n'],
    ['colons of programs and of properties', 'std::vector and Foo::bar()::baz\n\nkey:: value\n\nother:: value\n\n`x`::y\n\n`x`::z\n'],
    ['formulas', '$$\n%\n$$\n\n$a?::b$\n'],
    ['a citation, a footnote, a link', 'C: see [the docs](x.md) and text[^1]\n\n[^1]: C.\n'],
    ['a text with a rule', '# Letter\n\nDear all,\n\n---\n\nYours\n'],
    ['sections with a rule at their end', '## A\n\nText.\n\n***\n\n## B\n\nText.\n\n***\n'],
    ['tasks and outlines', '- [ ] one\n\n  Text.\n- [x] two\n\n  Text.\n\n\n- a\n  - b\n- c\n  - d\n'],
    ['no text at all', '']
  ])('%s', async (_, text) => {
    expect(await suspect(text)).toBeUndefined()
  })

  test('in the documents of installed packages', async () => {
    const root = fileURLToPath(new URL('../../node_modules', import.meta.url))
    const foldersIn = (path: string) =>
      readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(path, entry.name)] : []))
    const packages = foldersIn(root).flatMap((path) => (basename(path).startsWith('@') ? foldersIn(path) : [path]))
    const readmes = packages
      .flatMap((path) => readdirSync(path).flatMap((name) => (/\.md$/i.test(name) ? [join(path, name)] : [])))
      .filter((path) => statSync(path).size < 20_000)
    const suspected: string[] = []
    for (const path of readmes) {
      const found = await suspect(readFileSync(path, 'utf8'))
      if (found) suspected.push(`${path.slice(root.length + 1)} ${found}`)
    }
    expect(readmes.length).toBeGreaterThan(200)
    expect(suspected).toEqual([])
  })
})

test('Only a check looks for them, and not in notes without cards', async () => {
  const text = '## Pump?\n\nBlood.\n\nC: The heart [pumps].\n'
  expect(await messagesOf(text)).toEqual([])
  expect(await messagesOf(text, { check: true })).toEqual(['5 info dialect-suspected'])
  expect(await messagesOf(`---\ncards: off\n---\n\n${text}`, { check: true })).toEqual(['1 error no-cards'])
})
