import { beforeAll, describe, expect, test } from 'vitest'
import type { Card } from '../../src/cards/card.js'
import { collectGaps } from '../../src/cards/gaps.js'
import { toText } from '../../src/cards/to-text.js'
import { describeWithAnki } from '../anki/anki.js'
import { take } from '../share.js'
import { buildCorpus, compileCorpus } from './build-corpus.js'
import { readDocuments } from './documents.js'
import { hidingPlaces } from './hiding-places.js'
import { type Mark, marks } from './marks.js'
import { createRandom } from './random.js'
import { findStretches, plant, type Spot } from './spots.js'
import { type FoundCard, toFound } from './to-found.js'

const each = 500
const timeout = 300_000
const documents = take(readDocuments(), 2)
const stretches = documents.flatMap(findStretches)

let before: readonly FoundCard[]
beforeAll(async () => {
  before = (await compileCorpus(documents, { cards: 'marked' })).documents.flatMap(toFound)
}, timeout)

/** What is planted in every fourth document, so that no test takes long. */
function quarters<Planted extends { readonly id: string }>(plants: readonly Planted[]) {
  return [0, 1, 2, 3].map((quarter) => {
    const some = documents.filter((_document, index) => index % 4 === quarter)
    const ids = new Set(some.map(({ id }) => id))
    return { some, ids, plants: plants.filter(({ id }) => ids.has(id)) }
  })
}

interface Plant {
  readonly mark: Mark
  readonly spot: Spot
  readonly id: string
  readonly offset: number
  readonly text: string
  readonly asked: string
  readonly told: string
}

/** As many of each mark as wanted, no two in one section of one round. */
function plantInProse(seed: number): Plant[][] {
  const random = createRandom(seed)
  const wanted = random.shuffled(marks.flatMap((mark) => Array.from({ length: each }, () => mark)))
  const rounds: Plant[][] = []
  while (wanted.length > 0) {
    const round: Plant[] = []
    for (const { id, spots } of random.shuffled(stretches)) {
      const mark = wanted.pop()
      if (!mark) break
      const fit = spots.filter(({ kind }) => mark.at[kind])
      const kinds = [...new Set(fit.map(({ kind }) => kind))]
      const kind = kinds[random.below(kinds.length)]
      const ofKind = fit.filter((spot) => spot.kind === kind)
      const first = ofKind[random.below(ofKind.length)]
      const write = first && mark.at[first.kind]
      if (!write) {
        wanted.unshift(mark)
        continue
      }
      const number = rounds.reduce((sum, { length }) => sum + length, round.length)
      const [asked, told] = [`quill${number}q`, `ink${number}k`]
      round.push({ mark, spot: first, id, offset: first.offset, text: write(asked, told), asked, told })
    }
    rounds.push(round)
  }
  return rounds
}

/** What asks and what answers, as text. */
function sidesOf(card: Card): { front: string; back: string } {
  if (card.kind === 'basic') return { front: toText(card.front), back: toText(card.back) }
  if (card.kind !== 'cloze') throw new Error(`A ${card.kind} card, expected a basic or cloze one`)
  return {
    front: toText(card.text),
    back: collectGaps(card.text)
      .map(({ text }) => text)
      .join(', ')
  }
}

function expectCard({ mark, spot, id, asked, told }: Plant, cards: ReadonlyMap<string, readonly Card[]>) {
  const about = `${mark.name} (${spot.kind}) ${asked} in ${id}`
  const found = cards.get(asked) ?? []
  expect(found.length, about).toBe(1)
  const [card] = found
  if (!card) return
  const { front, back } = sidesOf(card)
  expect(card.kind, about).toBe(mark.kind)
  expect(card.path, about).toBe(id)
  if (mark.kind === 'cloze') expect(back, about).toBe(told)
  else {
    expect(card.reversed, about).toBe(mark.reversed === true)
    expect(front, about).not.toContain(told)
    expect(back, about).toContain(told)
    expect(back, about).not.toContain(asked)
    if (spot.kind === 'block' && !mark.name.includes('paragraph that is only')) expect(front, about).toBe(asked)
    if (mark.name.startsWith('term') && spot.kind === 'block') expect(back, about).toBe(told)
  }
}

describe(`${each} marks of each kind at random places of the prose of installed packages`, { timeout }, () => {
  const rounds = plantInProse(20261124)
  const parts = rounds.flatMap((round, index) =>
    quarters(round).map((part, quarter) => ({ ...part, round: index + 1, quarter: quarter + 1 }))
  )
  test.each(parts)('give their $plants.length cards and no other (round $round, $quarter of 4)', async ({ some, plants, ids }) => {
    const planted = await compileCorpus(plant(some, plants), { cards: 'marked' })
    const all = planted.documents.flatMap(({ children }) => children)
    const byToken = new Map<string, Card[]>()
    for (const card of all) {
      const { front } = sidesOf(card)
      for (const [token] of front.matchAll(/quill\d+q/g)) byToken.set(token, [...(byToken.get(token) ?? []), card])
    }
    for (const entry of plants) expectCard(entry, byToken)
    expect(all.length).toBe(plants.length + before.filter(({ file }) => ids.has(file)).length)
  })

  test('are as many as wanted', () => {
    for (const mark of marks) expect(rounds.flat().filter((entry) => entry.mark === mark).length).toBe(each)
  })
})

/** The marks where none is to be read. */
function hide(seed: number): { id: string; offset: number; text: string }[] {
  const random = createRandom(seed)
  return Object.values(hidingPlaces).flatMap((places) =>
    marks.flatMap((mark) => {
      const fit = places.filter(({ hide }) => hide(mark.hidden('a', 'b'), 0) !== undefined)
      const plants: { id: string; offset: number; text: string }[] = []
      while (fit.length > 0 && plants.length < each) {
        const place = fit[random.below(fit.length)]
        const stretch = stretches[random.below(stretches.length)]
        // What can stand in a line can be a paragraph too.
        const isAlone = place?.spot === 'words' && random.below(2) === 0
        const spots = stretch?.spots.filter(({ kind }) => kind === (isAlone ? 'block' : place?.spot)) ?? []
        const spot = spots[random.below(spots.length)]
        const text = place?.hide(mark.hidden(`quill${plants.length}q`, `ink${plants.length}k`), plants.length)
        if (!stretch || !spot || text === undefined) continue
        plants.push({ id: stretch.id, offset: spot.offset, text: isAlone ? `\n\n${text.trim()}\n\n` : text })
      }
      return plants
    })
  )
}

describe(`${each} marks of each kind in each of ${Object.keys(hidingPlaces).join(', ')} of the same documents`, { timeout }, () => {
  const plants = hide(20261125)

  test('are as many as wanted', () => {
    // A numbered gap in a formula is a gap.
    expect(plants.length).toBe(each * (marks.length * Object.keys(hidingPlaces).length - 1))
  })

  test.each(quarters(plants).map((part, quarter) => ({ ...part, quarter: quarter + 1 })))('give no card ($quarter of 4)', async (part) => {
    const { some, plants, ids } = part
    const planted = await compileCorpus(plant(some, plants), { cards: 'marked' })
    const toLine = ({ file, front, kind }: FoundCard) => `${file} ${kind} ${front}`
    const cardsBefore = before.filter(({ file }) => ids.has(file))
    expect(planted.documents.flatMap(toFound).map(toLine)).toEqual(cardsBefore.map(toLine))
  })
})

describeWithAnki(
  'The documents of installed packages, where every heading asks',
  (anki) => {
    let built: Awaited<ReturnType<typeof buildCorpus>>
    beforeAll(async () => {
      built = await buildCorpus(readDocuments(), { cards: 'headings' })
    }, timeout)

    test('give messages that stand in their files', { timeout }, () => {
      expect(built.files.slice(1).flatMap(({ messages }) => messages).length).toBeGreaterThan(1000)
      for (const { path, value, messages } of built.files.slice(1)) {
        const lines = String(value).split(/\r\n|\r|\n/)
        for (const { line, column, reason, place } of messages) {
          const about = `${path}:${line}:${column} ${reason}`
          expect(place, about).toBeDefined()
          expect(line, about).toBeGreaterThan(0)
          expect(line, about).toBeLessThanOrEqual(lines.length)
          expect(column, about).toBeGreaterThan(0)
          expect(column, about).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1)
        }
      }
    })

    test('make a package that Anki takes whole', { timeout }, async () => {
      const collection = await anki.open()
      if (!built.apkg) throw new Error('No package')
      expect(await collection.importPackage(built.apkg)).toMatchObject({ new: built.statistics.notes, duplicate: 0, conflicting: 0 })
      expect(built.statistics.notes).toBeGreaterThan(3000)
      expect((await collection.dump()).cards.length).toBe(built.statistics.cards)
      expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
      expect(await collection.emptyCards()).toMatchObject({ count: 0 })
    })
  },
  ['26.9.3']
)
