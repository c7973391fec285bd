import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isShort } from './is-short.js'
import { type Pair, readPairs } from './read-pairs.js'

const pairs = readPairs(fileURLToPath(new URL('.', import.meta.url)))
const count = (isCounted: (pair: Pair) => boolean) => pairs.filter(isCounted).length

test('the set holds rewordings and false friends in equal parts, many of them with short answers', () => {
  expect(count(({ label }) => label === 'same')).toBeGreaterThanOrEqual(130)
  expect(count(({ label }) => label === 'other')).toBeGreaterThanOrEqual(130)
  expect(count((pair) => pair.label === 'other' && isShort(pair))).toBeGreaterThanOrEqual(70)
  expect(count((pair) => pair.label === 'other' && pair.kept === 'answer')).toBeGreaterThanOrEqual(70)
})

test('each language has rewordings and false friends to tune by and to hold', () => {
  const chosen = pairs.filter(({ set }) => set === 'tune' || set === 'hold')
  const cells = new Set(chosen.map(({ language, label, set }) => `${language} ${label} ${set}`))
  const languages = new Set(chosen.map(({ language }) => language))
  expect(languages.size).toBeGreaterThanOrEqual(6)
  expect(cells.size).toBe(languages.size * 4)
})

test('no pair is there twice, and in each something was changed', () => {
  const texts = pairs.map(({ former, today }) => JSON.stringify([former, today]))
  expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([])
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length)
  expect(pairs.filter(({ former, today }) => JSON.stringify(former) === JSON.stringify(today))).toEqual([])
})

test('the fresh pairs are a set by themselves: two hundred and more, in many languages, most false friends with short answers', () => {
  const fresh = (isCounted: (pair: Pair) => boolean) => count((pair) => pair.set === 'fresh' && isCounted(pair))
  expect(fresh(({ label }) => label === 'same')).toBeGreaterThanOrEqual(100)
  expect(fresh((pair) => pair.label === 'other' && isShort(pair))).toBeGreaterThanOrEqual(100)
  expect(new Set(pairs.filter(({ set }) => set === 'fresh').map(({ language }) => language)).size).toBeGreaterThanOrEqual(6)
})
