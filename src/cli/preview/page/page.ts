import type { PreviewCard, PreviewData } from '../preview-data.js'
import { createCardList } from './card-list.js'
import { keepChoice, readChoice } from './choices.js'
import { drawCard, drawDeck, drawView, type Views } from './draw.js'
import { byId } from './element.js'
import { handleKeys } from './handle-keys.js'
import { listenToBuilds } from './listen-to-builds.js'
import { printCards } from './print.js'
import { createPlayer } from './sounds.js'
import { createStage } from './stage.js'
import { type Filter, findAgain, listCards, noFilter, type State, type Tab, tabs } from './state.js'

declare global {
  interface Window {
    /** The deck, on a page that was written into a folder. */
    buildDeckPreview?: PreviewData
  }
}

const cardsAddress = new URL(document.body.dataset['cards'] ?? 'card/', document.baseURI).href
let state: State

const player = createPlayer(cardsAddress)
const stage = createStage(byId('device'), cardsAddress, {
  onTap: () => state.side === 'question' && showAnswer(),
  // What leads out of the page is done by keys that are pressed in it.
  onKey: (key, shift) => key !== 'e' && key !== 'print' && onKey(key, shift),
  onPlay: (side, index) => {
    const media = side === 'q' ? state.current?.questionMedia : state.current?.answerMedia
    if (media?.[index]) player.play([media[index]])
  }
})
const list = createCardList(byId('list'), (card) => {
  go(card)
  closeMenu()
})

const views: Views = { list, stage, onDeck: (deck) => filterBy({ deck }) }

async function start(): Promise<void> {
  const isLive = window.buildDeckPreview === undefined
  const data = window.buildDeckPreview ?? (await loadData())
  const id = decodeURIComponent(location.hash.slice(1))
  const current = data.cards.find((card) => card.id === id) ?? data.cards[0]
  const night = readChoice('night') ?? matchMedia('(prefers-color-scheme: dark)').matches
  const phone = readChoice('phone') ?? matchMedia('(max-width: 760px)').matches
  state = { data, filter: noFilter, listed: data.cards, current, side: 'question', tab: 'cards', night, phone }
  connect()
  drawDeck(state, views)
  drawView(state, views)
  drawCard(state, views, true)
  if (isLive) listenToBuilds({ onBuilt: reload, onFailed: (sentence) => tell(sentence) })
}

const loadData = async (): Promise<PreviewData> => await (await fetch('data.json')).json()

/** The card that is looked at stays, on the side that it shows. */
async function reload(): Promise<void> {
  const data = await loadData()
  const { current: last, side } = state
  const current = findAgain(last, data)
  const listed = listCards(data, state.filter)
  state = { ...state, data, listed, current, side: current?.id === last?.id ? side : 'question' }
  tell('')
  drawDeck(state, views)
  drawCard(state, views, true)
}

function go(card: PreviewCard | undefined): void {
  if (!card) return
  state = { ...state, current: card, side: 'question' }
  history.replaceState(null, '', `#${encodeURIComponent(card.id)}`)
  drawCard(state, views, false)
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
  const isListed = listed.some(({ id }) => id === state.current?.id)
  state = { ...state, filter, listed }
  drawDeck(state, views)
  if (isListed || listed.length === 0) drawCard(state, views, false)
  else go(listed[0])
}

function toggle(name: 'night' | 'phone'): void {
  state = { ...state, [name]: !state[name] }
  keepChoice(name, state[name])
  drawView(state, views)
}

function choose(tab: Tab): void {
  state = { ...state, tab }
  drawDeck(state, views)
}

function tell(sentence: string): void {
  byId('banner').hidden = sentence === ''
  byId('banner').textContent = sentence
}

function closeMenu(): void {
  document.documentElement.classList.remove('menu')
  byId('menu').setAttribute('aria-expanded', 'false')
}

const onKey = handleKeys({
  advance,
  step,
  replay: () => player.play((state.side === 'question' ? state.current?.questionMedia : state.current?.answerMedia) ?? []),
  edit: () => byId('where').querySelector('a')?.click(),
  search: () => {
    choose('cards')
    byId('search').focus()
  },
  toggle,
  help: () => byId<HTMLDialogElement>('keys').showModal(),
  print: () => printCards(state.listed, state.data, cardsAddress)
})

function connect(): void {
  for (const tab of tabs) byId(`tab-${tab}`).addEventListener('click', () => choose(tab))
  // They scroll, which keys do where they have the focus.
  for (const tab of ['problems', 'changes']) byId(`panel-${tab}`).tabIndex = 0
  byId('previous').addEventListener('click', () => step(-1))
  byId('next').addEventListener('click', () => step(1))
  byId('answer').addEventListener('click', advance)
  byId('night').addEventListener('click', () => toggle('night'))
  byId('phone').addEventListener('click', () => toggle('phone'))
  byId('print').addEventListener('click', () => onKey('print', false))
  byId('help').addEventListener('click', () => onKey('?', true))
  byId('menu').addEventListener('click', () => {
    const isOpen = document.documentElement.classList.toggle('menu')
    byId('menu').setAttribute('aria-expanded', String(isOpen))
  })
  byId('search').addEventListener('input', () => filterBy({ query: byId<HTMLInputElement>('search').value }))
  byId('kind').addEventListener('change', () => filterBy({ kind: byId<HTMLSelectElement>('kind').value }))
  byId('tag').addEventListener('change', () => filterBy({ tag: byId<HTMLSelectElement>('tag').value }))
  byId('changed').addEventListener('click', () => filterBy({ isChanged: !state.filter.isChanged }))
}

start().catch((error: unknown) => tell(`The page could not be drawn: ${error instanceof Error ? error.message : error}`))
