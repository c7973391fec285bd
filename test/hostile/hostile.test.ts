import { expect, test } from 'vitest'
import { describeHostile } from './describe-hostile.js'
import { clickCards, judgeCards } from './judge-cards.js'
import { places } from './places.js'
import { readCorpus } from './read-corpus.js'
import { type HostileDeck, showDeck } from './show-deck.js'

const corpus = readCorpus()
const formulas = corpus.filter(({ kind }) => kind === 'formulas')

describeHostile('Hostile notes', (browser) => {
  let deck: HostileDeck

  test('are many, and each makes cards', async () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250)
    expect(formulas.length).toBeGreaterThanOrEqual(60)
    deck = await showDeck(corpus)
    expect(new Set(deck.cards.map(({ snippet }) => snippet.name)).size).toBe(corpus.length)
  })

  test('do no harm in Anki, wherever they stand', async () => {
    expect(await judgeCards(browser(), deck)).toEqual([])
  })

  test('do none under a real mouse either', async () => {
    const some = deck.cards.filter((_card, index) => index % 61 === 0)
    expect(await clickCards(browser(), { ...deck, cards: some })).toEqual([])
  })

  test('would do much, were they trusted', async () => {
    const some = formulas.filter((_snippet, index) => index % 5 === 0)
    const harmful = await judgeCards(browser(), await showDeck(some, { html: 'trust', where: Object.keys(places).slice(0, 1) }))
    expect(new Set(harmful.map((harm) => harm.split(' as ')[0])).size).toBeGreaterThan(some.length / 2)
  })
})
