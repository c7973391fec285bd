import type { PreviewCard } from '../preview-data.js'
import { address, addressed } from './address.js'
import { createCardList } from './card-list.js'
import { keepChoice, readChoice } from './choices.js'
import { connect } from './connect.js'
import { drawBanner, drawCard, drawView } from './draw.js'
import { drawDeck, drawReports } from './draw-deck.js'
import { byId } from './element.js'
import { findAgain } from './find-again.js'
import { handleKeys } from './handle-keys.js'
import { listenToBuilds } from './listen-to-builds.js'
import { loadData, loadNewest, writtenData } from './load-data.js'
import { closeMenu } from './menu.js'
import { printCards } from './print.js'
import { createPlayer } from './sounds.js'
import { createStage } from './stage.js'
import { type Filter, listCards, noFilter, type State, stillThere, type Tab } from './state.js'

const cardsAddress = new URL(document.body.dataset['cards'] ?? 'card/', document.baseURI).href
let state: State

const player = createPlayer(cardsAddress)
const stage = createStage(byId('device'), cardsAddress, {
  onTap: () => state.side === 'question' && showAnswer(),
  // What leads out of the page is done by keys that are pressed in it.
  onKey: (key) => key !== 'e' && press(key),
  onPlay: (side, index) => {
    const media = side === 'q' ? state.current?.questionMedia : state.current?.answerMedia
    if (media?.[index]) player.play([media[index]])
  }
})
const open = (card: PreviewCard) => {
  go(card)
  closeMenu()
}
const views = { stage, list: createCardList(byId('list'), open) }

async function start(): Promise<void> {
  const written = writtenData()
  const data = written ?? (await loadData())
  const current = addressed(data) ?? data.cards[0]
  const night = readChoice('night') ?? matchMedia('(prefers-color-scheme: dark)').matches
  const phone = readChoice('phone') ?? matchMedia('(max-width: 760px)').matches
  state = { data, filter: noFilter, listed: data.cards, current, side: 'question', tab: 'cards', night, phone, failure: '' }
  connect({ advance, step, toggle, help, print, choose, filterBy, tab: () => state.tab, isChanged: () => state.filter.isChanged })
  addEventListener('hashchange', () => go(addressed(state.data)))
  drawView(state, views)
  drawAll()
  if (!written) listenToBuilds({ onBuilt: reload, onFailed: fail })
}

function drawAll(): void {
  drawReports(state.data, open)
  drawDeck(state, views, filterBy)
  drawBanner(state)
  drawCard(state, views, true)
}

/** The card that is looked at stays, on the side that it shows. */
async function reload(): Promise<void> {
  state = { ...state, failure: '' }
  const loaded = await loadNewest()
  if (!loaded) return
  const { data, current } = findAgain(state, loaded)
  const side = current?.id === state.current?.id ? state.side : 'question'
  const filter = stillThere(state.filter, loaded)
  state = { ...state, data, current, side, filter, listed: listCards(loaded, filter) }
  drawAll()
}

function fail(failure: string): void {
  state = { ...state, failure }
  drawBanner(state)
}

function look(current: PreviewCard): void {
  state = { ...state, current, side: 'question' }
  address(current)
  drawCard(state, views, false)
}

function go(card: PreviewCard | undefined): void {
  if (!card) return
  look(card)
  player.play(card.questionMedia)
}

function step(by: number): void {
  const { listed, current } = state
  const index = listed.findIndex(({ id }) => id === current?.id)
  go(listed[index + by] ?? (index === -1 ? listed[0] : undefined))
}

function showAnswer(): void {
  const { current } = state
  if (!current) return
  state = { ...state, side: 'answer' }
  drawCard(state, views, false)
  player.play(current.answerMedia)
}

const advance = () => (state.side === 'question' ? showAnswer() : step(1))

function filterBy(change: Partial<Filter>): void {
  const filter = { ...state.filter, ...change }
  const listed = listCards(state.data, filter)
  state = { ...state, filter, listed }
  drawDeck(state, views, filterBy)
  const [first] = listed
  // Who types a search wants to hear nothing.
  if (!first || listed.some(({ id }) => id === state.current?.id)) drawCard(state, views, false)
  else look(first)
}

function toggle(name: 'night' | 'phone'): void {
  state = { ...state, [name]: !state[name] }
  keepChoice(name, state[name])
  drawView(state, views)
}

function choose(tab: Tab): void {
  state = { ...state, tab }
  drawDeck(state, views, filterBy)
}

const help = () => byId<HTMLDialogElement>('keys').showModal()
const print = () => printCards(state.listed, state.data, cardsAddress)

const press = handleKeys(
  {
    ' ': advance,
    Enter: advance,
    ArrowRight: () => step(1),
    j: () => step(1),
    ArrowLeft: () => step(-1),
    k: () => step(-1),
    r: () => player.play((state.side === 'question' ? state.current?.questionMedia : state.current?.answerMedia) ?? []),
    e: () => byId('where').querySelector('a')?.click(),
    '/': () => {
      choose('cards')
      byId('search').focus()
    },
    n: () => toggle('night'),
    p: () => toggle('phone'),
    '?': help,
    Escape: closeMenu
  },
  print
)

start().catch((error: unknown) => {
  byId('banner').hidden = false
  byId('banner').textContent = `The page could not be drawn: ${error instanceof Error ? error.message : error}`
})
