import { readFileSync } from 'node:fs'
import { tests } from 'commonmark-spec'
import { beforeAll, expect, test } from 'vitest'
import { createHtml } from '../../src/html/create-html.js'
import { findMedia } from '../html/markdown.js'
import { compileCorpus } from './build-corpus.js'
import { toComparable, toDom } from './dom-of.js'
import { differenceKinds, withoutKind } from './spec-dom-kinds.js'
import { settings } from './spec-examples.js'

/** Examples whose content is other than the reference in a way of its own: why, and their numbers. */
type Exceptions = readonly { readonly reason: string; readonly examples: readonly number[] }[]
const exceptions = JSON.parse(readFileSync(new URL('spec-dom-exceptions.json', import.meta.url), 'utf8')) as Exceptions

/** A heading would begin a section, so what has one stands below an item. */
const documents = tests.map(({ number, markdown, html }) => {
  const text = markdown.replaceAll('→', '\t')
  const place = /<h[1-6]>/.test(html) ? settings.item : settings.section
  return { id: `${number}.md`, number, text: place(text), reference: html.replaceAll('→', '\t') }
})

const different: number[] = []
const examplesOf: Record<string, number> = {}

beforeAll(async () => {
  const compiled = await compileCorpus(documents, {})
  const html = await createHtml()()
  const cards = new Map(compiled.documents.map(({ path, children: [card] }) => [path, card]))
  for (const { id, number, reference } of documents) {
    const card = cards.get(id)
    const content = card?.kind === 'basic' ? html.block(card.back, { withGaps: false, media: findMedia, footnotes: card.footnotes }) : ''
    let expected = toComparable(toDom(reference))
    let shown = toComparable(toDom(content))
    for (const [name, kind] of Object.entries(differenceKinds)) {
      const before = kind.on === 'card' ? shown : expected
      const after = toComparable(withoutKind(kind, toDom(before)))
      if (kind.on === 'card') shown = after
      else expected = after
      if (after !== before) examplesOf[name] = (examplesOf[name] ?? 0) + 1
    }
    if (shown !== expected) different.push(number)
  }
})

test('All 652 examples of CommonMark have the tree of its reference HTML, but for kinds of differences that are meant, and exceptions with a reason', () => {
  expect(documents).toHaveLength(652)
  expect(different).toEqual(exceptions.flatMap(({ examples }) => examples).sort((one, other) => one - other))
})

test('Each kind of difference is met, in as many examples as here', () => {
  expect(examplesOf).toMatchInlineSnapshot(`
    {
      "addresses": 5,
      "attributes of raw HTML": 5,
      "colours of code": 2,
      "comments": 12,
      "links to files": 115,
      "nothing to see": 20,
      "parted brackets": 4,
      "pictures without words": 1,
      "rules at an edge": 20,
      "scripts and styles": 5,
      "tables in boxes": 5,
      "the class of code": 78,
      "the last line end of code": 79,
    }
  `)
})

test('Each exception has its reason', () => {
  for (const { reason, examples } of exceptions) {
    expect(reason.length).toBeGreaterThan(20)
    expect(examples).not.toEqual([])
  }
})
