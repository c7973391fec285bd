import { beforeAll, describe, expect, test } from 'vitest'
import type { Compiled } from '../../src/build-options.js'
import { compileCorpus } from './build-corpus.js'
import { readDocuments } from './documents.js'
import { judged, reviewed } from './judged.js'
import { holdsMark, parsePlain } from './marks-in-prose.js'
import { toFound } from './to-found.js'

const documents = readDocuments()
const isReviewed = (id: string) => reviewed[id] === documents.find((document) => document.id === id)?.hash

describe('The documents of installed packages, where only marks make cards', { timeout: 240_000 }, () => {
  let built: Compiled
  beforeAll(async () => {
    built = await compileCorpus(documents, { cards: 'marked' })
  }, 240_000)

  test('are read, every one', () => {
    expect(documents.length).toBeGreaterThan(300)
    expect(built.documents.map(({ path }) => path).sort()).toEqual(documents.map(({ id }) => id).sort())
  })

  test('are mostly those whose cards a person has judged', () => {
    const others = documents.filter(({ id }) => !isReviewed(id))
    if (others.length > 0)
      process.stderr.write(`${others.length} documents are new: judge what \`npx jiti test/corpus/review.ts\` prints\n`)
    expect(others.length).toBeLessThan(documents.length / 2)
  })

  test('give the judged cards and no other', () => {
    const found = built.documents.flatMap(toFound).filter(({ file }) => isReviewed(file))
    const expected = Object.entries(judged).flatMap(([file, cards]) => (isReviewed(file) ? cards.map((card) => ({ file, ...card })) : []))
    const toLine = ({ file, line, front }: { file: string; line: number; front: string }) => `${file}:${line} ${front}`
    expect(found.map(toLine).sort()).toEqual(expected.map(toLine).sort())
    expect(expected.every(({ why, mark }) => why.length > 20 && mark.length > 0)).toBe(true)
  })

  test('give no card but where a mark stands outside code, formulas, links and HTML', () => {
    const cards = built.documents.flatMap(({ children }) => children)
    expect(cards.length).toBeGreaterThan(5)
    for (const { path, key, position } of cards) {
      const text = documents.find(({ id }) => id === path)?.text ?? ''
      expect(position && holdsMark(text, parsePlain(text), position), `${path}:${position?.start.line} ${key}`).toBe(true)
    }
  })
})
