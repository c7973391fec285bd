import { beforeAll, expect, test } from 'vitest'
import { shareOf } from '../share.js'
import { describeHostile } from './describe-hostile.js'
import { clickCards, judgeCards } from './judge-cards.js'
import { places } from './places.js'
import { readCorpus } from './read-corpus.js'
import { type HostileDeck, showDeck } from './show-deck.js'

const corpus = readCorpus()
const formulas = corpus.filter(({ kind }) => kind === 'formulas')

/** Two of five, unless all are wanted. */
const placesEach = Math.ceil(Object.keys(places).length / shareOf(3))
/** No test takes long. */
const parts = Array.from({ length: placesEach * 2 }, (_, index) => index + 1)

describeHostile('Hostile notes', (browser) => {
  let deck: HostileDeck
  beforeAll(async () => {
    deck = await showDeck(corpus, { placesEach })
  }, 300_000)

  test('are many, and each makes cards', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250)
    expect(formulas.length).toBeGreaterThanOrEqual(60)
    expect(new Set(deck.cards.map(({ snippet }) => snippet.name)).size).toBe(corpus.length)
  })

  test.each(parts)(`do no harm in Anki, wherever they stand (%i of ${parts.length})`, async (part) => {
    const cards = deck.cards.filter((_card, index) => index % parts.length === part - 1)
    expect(cards.length).toBeGreaterThan(300)
    expect(await judgeCards(browser(), { ...deck, cards })).toEqual([])
  })

  test('do none under a real mouse either', async () => {
    const some = deck.cards.filter((_card, index) => index % 41 === 0)
    expect(await clickCards(browser(), { ...deck, cards: some })).toEqual([])
  })

  test('would do much, were they trusted', async () => {
    const some = formulas.filter((_snippet, index) => index % 5 === 0)
    const harmful = await judgeCards(browser(), await showDeck(some, { html: 'trust', where: Object.keys(places).slice(0, 1) }))
    expect(new Set(harmful.map((harm) => harm.split(' as ')[0])).size).toBeGreaterThan(some.length / 2)
  })
})
