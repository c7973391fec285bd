import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Pair, readPairs } from './read-pairs.js'

const pairs = readPairs(fileURLToPath(new URL('.', import.meta.url)))
const count = (isCounted: (pair: Pair) => boolean) => pairs.filter(isCounted).length
const isShort = ({ former, today }: Pair) => [former, today].every(({ answer }) => answer.length < 20 && answer.split(' ').length < 4)

test('the set holds rewordings and false friends in equal parts, many of them with short answers', () => {
  expect(count(({ label }) => label === 'same')).toBeGreaterThanOrEqual(130)
  expect(count(({ label }) => label === 'other')).toBeGreaterThanOrEqual(130)
  expect(count((pair) => pair.label === 'other' && isShort(pair))).toBeGreaterThanOrEqual(70)
  expect(count((pair) => pair.label === 'other' && pair.kept === 'answer')).toBeGreaterThanOrEqual(70)
})

test('each language has rewordings and false friends to tune by and to hold', () => {
  const cells = new Set(pairs.map(({ language, label, set }) => `${language} ${label} ${set}`))
  const languages = new Set(pairs.map(({ language }) => language))
  expect(languages.size).toBeGreaterThanOrEqual(6)
  expect(cells.size).toBe(languages.size * 4)
})

test('no pair is there twice, and in each something was changed', () => {
  const texts = pairs.map(({ former, today }) => JSON.stringify([former, today]))
  expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([])
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length)
  expect(pairs.filter(({ former, today }) => JSON.stringify(former) === JSON.stringify(today))).toEqual([])
})
