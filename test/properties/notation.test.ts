import fc from 'fast-check'
import type { Node, Position } from 'unist'
import { describe, expect, test } from 'vitest'
import type { Compiled } from '../../src/build-options.js'
import { compile } from '../../src/compile.js'
import { memoryHost } from '../../src/host/memory-host.js'
import type { Config } from '../../src/parse/settings/settings.js'
import { printCards, printMessages, printNotes } from '../print.js'
import { shareOf } from '../share.js'
import { anyText } from './notation-text.js'
import { printedTree, printedWith } from './random-tree.js'

const timeout = 240_000
const runs = { numRuns: Number(process.env['RUNS'] ?? Math.ceil(300 / shareOf(2))) }

const configs = fc
  .record({
    cards: fc.constantFrom('headings', 'headings', 'marked', 'off'),
    lists: fc.constantFrom('recall', 'overlap', 'terms'),
    tables: fc.constantFrom('rows', 'cells', 'recall'),
    lineBreaks: fc.constantFrom('join', 'keep'),
    reversed: fc.boolean(),
    typed: fc.boolean()
  })
  .chain((config) => fc.constantFrom<Config>(config, { ...config, highlights: 'cloze' }))

const build = (text: string, config: Config): Promise<Compiled> =>
  compile('/note.md', {
    ...config,
    documents: true,
    id: 'test',
    rootDeck: 'Test',
    host: memoryHost({ '/note.md': text }, { now: new Date('2026-01-01') })
  })

/** As a file in UTF-8 keeps it. */
const wellFormed = (text: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))

/** The author's lines, as an editor counts them. */
function expectInside(text: string, { documents, files }: Compiled) {
  const source = wellFormed(text)
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
  const lines = source.split('\n')
  const expectPoint = (point: { line: number; column: number } | undefined, about: string) => {
    expect(point?.line, about).toBeGreaterThanOrEqual(1)
    expect(point?.line, about).toBeLessThanOrEqual(lines.length)
    expect(point?.column, about).toBeGreaterThanOrEqual(1)
    expect(point?.column, about).toBeLessThanOrEqual((lines[(point?.line ?? 1) - 1] ?? '').length + 1)
  }
  for (const file of files) {
    for (const { line, column, place, reason } of file.messages) {
      expectPoint({ line: line ?? 1, column: column ?? 1 }, reason)
      if (place && 'end' in place) {
        expectPoint(place.end, `end of ${reason}`)
        expect(place.end.offset ?? 0, reason).toBeGreaterThanOrEqual(place.start.offset ?? 0)
      }
    }
  }
  for (const node of nodesIn(documents)) {
    expectPoint(node.position.start, `start of ${node.type}`)
    expectPoint(node.position.end, `end of ${node.type}`)
    expect(node.position.end.offset ?? 0, node.type).toBeGreaterThanOrEqual(node.position.start.offset ?? 0)
    const written = source.slice(node.position.start.offset, node.position.end.offset)
    // Escapes, references, comments and the marks of lines make a text shorter than what is written.
    if (node.type === 'text' && !/[\\&\n\0]|%%/.test(written)) expect('value' in node && String(node.value).trim()).toBe(written.trim())
  }
}

/** Every node in any data that has a place. */
function nodesIn(value: unknown): (Node & { position: Position })[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesIn)
  return 'type' in value && 'position' in value && value.position ? [value as Node & { position: Position }, ...inside] : inside
}

const print = ({ documents, contents, files }: Compiled) => [printCards(documents), contents && printNotes(contents), printMessages(files)]

describe.each([
  ['Any text', anyText],
  ['Any tree, printed as Markdown', printedTree]
] as const)('%s', { timeout }, (_name, texts) => {
  test('makes cards and messages that stand in the file, and never stops the build', async () => {
    await fc.assert(
      fc.asyncProperty(texts, configs, async (text, config) => {
        expectInside(text, await build(text, config))
      }),
      runs
    )
  })

  test('makes the same of the same', async () => {
    await fc.assert(
      fc.asyncProperty(texts, configs, async (text, config) => {
        expect(print(await build(text, config))).toEqual(print(await build(text, config)))
      }),
      { numRuns: 100 }
    )
  })
})

test('Marks in code, formulas, links and images change the number of no cards', { timeout }, async () => {
  const marks = [
    'a :: b',
    'a ::: b',
    '{{gap}}',
    '{{a::b}}',
    '==mark==',
    'Q: a',
    'A: b',
    '#card',
    '{.terms}',
    '{#a}',
    '%%a%%',
    ': a',

    'a #b',
    '^a'
  ]
  const place = 'planted'
  await fc.assert(
    fc.asyncProperty(
      printedWith(fc.constant(place)),
      fc.array(fc.constantFrom(...marks), { minLength: 1 }),
      configs,
      async (text, chosen, config) => {
        // A dollar before a digit is money.
        fc.pre(!/planted\$\d/.test(text))
        let index = 0
        const marked = text.replaceAll(place, () => chosen[index++ % chosen.length] ?? '')
        const count = async (note: string) => (await build(note, config)).statistics
        expect(await count(marked)).toEqual(await count(text))
      }
    ),
    runs
  )
})
