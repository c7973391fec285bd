import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadNativeParser } from '../../src/cli/load-native-parser.js'
import { createParser, type MarkdownParser, parseMarkdown } from '../../src/parse/markdown/parser/markdown.js'
import { readDocuments } from '../corpus/documents.js'
import { examples } from '../corpus/spec-examples.js'
import { shareOf } from '../share.js'
import { anyText } from './notation-text.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = (folder: string) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ name: `${folder}/${path}`, text: withLineFeeds(readFileSync(`${root + folder}/${path}`, 'utf8')) }))
const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n')

/** Each reads every fifth document, so that no test takes long. */
const fifths = Array.from({ length: 5 }, (_, index) => index + 1)

/** Sections that the native parser takes, around a text that may reach into them. */
const between = (text: string) => `# Plain\n\n- a\n  - b **c**\n\n${text}\n## After\n\n| a | b |\n|---|---|\n| c | \`d\` |\n`

describe('With the native parser', { timeout: 240_000 }, () => {
  let parser: MarkdownParser
  let taken = 0
  beforeAll(async () => {
    const plain = await loadNativeParser()
    if (!plain) throw new Error('The native parser is not installed')
    parser = createParser([], async () => (text) => {
      taken += text.length
      return plain(text)
    })
    await parser.load?.()
  })

  const judge = (documents: readonly { readonly name: string; readonly text: string }[], share: number) => {
    taken = 0
    for (const { name, text } of documents) expect(parser.parse(text), name).toEqual(parseMarkdown(text))
    expect(taken / documents.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(share)
  }

  test('fixtures and notes have the same trees, positions included', () => judge([...texts('test/fixtures'), ...texts('notes')], 0.15))

  test.each(fifths)('the documents of installed packages have the same trees (%i of 5)', (fifth) => {
    const documents = readDocuments().filter((_document, index) => index % fifths.length === fifth - 1)
    judge(
      documents.map(({ id, text }) => ({ name: id, text: withLineFeeds(text) })),
      0.04
    )
  })

  test('the examples of the specifications have the same trees, alone and between sections', () => {
    const documents = examples.map(({ name, markdown }) => ({ name, text: withLineFeeds(markdown) }))
    judge([...documents, ...documents.map(({ name, text }) => ({ name: `${name} between`, text: between(text) }))], 0.3)
  })

  test('any text has the same tree, between sections too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = withLineFeeds(text)
        for (const each of [lines, between(lines)]) expect(parser.parse(each)).toEqual(parseMarkdown(each))
      }),
      { numRuns: Math.ceil(300 / shareOf(2)) }
    )
  })
})
