import type { PreviewData } from '../preview-data.js'
import { toDeckTree } from './deck-tree.js'
import type { Views } from './draw.js'
import { byId, element } from './element.js'
import { fillChoices } from './fill-choices.js'
import { type OnCard, toChanges, toProblems } from './reports.js'
import { type State, tabs } from './state.js'

/** Draws what is the same whatever is listed. */
export function drawReports(data: PreviewData, onCard: OnCard): void {
  document.title = `${data.title} · preview`
  byId('title').textContent = data.title
  byId('statistics').textContent = data.statistics
  const numbers = { cards: data.cards.length, problems: data.problems.length, changes: data.isFirst ? 0 : data.changed.length }
  const isBad = data.problems.some(({ severity }) => severity === 'error')
  for (const name of tabs) {
    const count = element('span', { class: name === 'problems' && isBad ? 'count bad' : 'count' }, String(numbers[name]))
    byId(`tab-${name}`).replaceChildren(name.charAt(0).toUpperCase() + name.slice(1), ...(numbers[name] > 0 ? [' ', count] : []))
  }
  byId('panel-problems').replaceChildren(toProblems(data, onCard))
  byId('panel-changes').replaceChildren(toChanges(data, onCard))
}

/** Draws the list of cards, and what narrows it. */
export function drawDeck(
  { data, filter, listed, tab }: State,
  { list }: Views,
  onFilter: (change: Partial<State['filter']>) => void
): void {
  for (const name of tabs) {
    const isChosen = tab === name
    byId(`tab-${name}`).setAttribute('aria-selected', String(isChosen))
    byId(`tab-${name}`).tabIndex = isChosen ? 0 : -1
    byId(`panel-${name}`).hidden = !isChosen
  }
  const { cards } = data
  fillChoices(
    byId('kind'),
    'All kinds',
    cards.map(({ kind }) => kind),
    filter.kind
  )
  fillChoices(
    byId('tag'),
    'All tags',
    cards.flatMap(({ tags }) => tags),
    filter.tag
  )
  byId('changed').hidden = data.isFirst || data.changed.length === 0
  byId('changed').setAttribute('aria-pressed', String(filter.isChanged))
  byId('decks').hidden = cards.length === 0
  byId('decks').firstElementChild?.replaceChildren(filter.deck === '' ? 'Decks' : `Deck: ${filter.deck.replaceAll('::', ' › ')}`)
  byId('decks').lastElementChild?.replaceChildren(toDeckTree(cards, filter.deck, (deck) => onFilter({ deck })))
  byId('narrowed').hidden = listed.length === cards.length
  byId('found').textContent = listed.length === 0 ? 'No card has all of this.' : `${listed.length} of ${cards.length} cards`
  list.show(listed, data.isFirst)
}
