import type { createCardList } from './card-list.js'
import { toDeckTree } from './deck-tree.js'
import { byId, element } from './element.js'
import { fillChoices } from './fill-choices.js'
import { placeLink } from './place-link.js'
import { toChanges, toProblems } from './reports.js'
import type { createStage } from './stage.js'
import { type State, tabs } from './state.js'

/** What draws a part of the page by itself. */
export interface Views {
  readonly list: ReturnType<typeof createCardList>
  readonly stage: ReturnType<typeof createStage>
  onDeck(deck: string): void
}

const drawnByBrowser = 'Formulas are drawn by the browser: npm install mathjax@3 beside the notes draws them as Anki does.'

/** Draws all that is beside the card. */
export function drawDeck({ data, filter, listed, tab }: State, { list, onDeck }: Views): void {
  document.title = `${data.title} · preview`
  byId('title').textContent = data.title
  byId('statistics').textContent = data.statistics
  const numbers = { cards: data.cards.length, problems: data.problems.length, changes: data.isFirst ? 0 : data.changed.length }
  for (const name of tabs) {
    const count = numbers[name] > 0 ? [' ', element('span', { class: 'count' }, String(numbers[name]))] : []
    byId(`tab-${name}`).replaceChildren(name.charAt(0).toUpperCase() + name.slice(1), ...count)
    byId(`tab-${name}`).setAttribute('aria-selected', String(tab === name))
    byId(`panel-${name}`).hidden = tab !== name
  }
  byId('panel-problems').replaceChildren(toProblems(data))
  byId('panel-changes').replaceChildren(toChanges(data))
  const kinds = data.cards.map(({ kind }) => kind)
  const tags = data.cards.flatMap((card) => card.tags)
  fillChoices(byId('kind'), 'All kinds', kinds, filter.kind)
  fillChoices(byId('tag'), 'All tags', tags, filter.tag)
  byId('changed').hidden = data.isFirst || data.changed.length === 0
  byId('changed').setAttribute('aria-pressed', String(filter.isChanged))
  byId('decks').lastElementChild?.replaceChildren(toDeckTree(data.cards, filter.deck, onDeck))
  const found = byId('found')
  found.hidden = listed.length === data.cards.length
  found.textContent = listed.length === 0 ? 'No card has all of this.' : `${listed.length} of ${data.cards.length} cards`
  list.show(listed, data.isFirst)
}

/** By day or night, as on a phone or a desktop. */
export function drawView({ night, phone }: State, { stage }: Views): void {
  document.documentElement.classList.toggle('night', night)
  document.documentElement.classList.toggle('as-phone', phone)
  byId('night').setAttribute('aria-pressed', String(night))
  byId('phone').setAttribute('aria-pressed', String(phone))
  stage.night(night)
}

/** Draws the card and what is said of it; `isFresh`: also where the same card was shown before. */
export function drawCard({ data, listed, current, side, night }: State, { list, stage }: Views, isFresh: boolean): void {
  list.mark(current)
  const where = byId('where')
  where.replaceChildren()
  if (!current) {
    stage.clear()
    byId('position').textContent = 'No card'
    return
  }
  const facts = [current.deck.replaceAll('::', ' › '), ...current.tags.map((tag) => `#${tag}`)]
  where.append(element('span', { class: 'facts', dir: 'auto' }, facts.join('  ')), placeLink(current.place, data.editor))
  if (data.formulas === 'browser' && current.answer.includes('<math')) where.append(element('span', { class: 'facts' }, drawnByBrowser))
  stage.show(current, side, data, { night, isFresh })
  byId('answer').textContent = side === 'question' ? 'Show answer' : 'Next card'
  const index = listed.findIndex(({ id }) => id === current.id)
  byId('position').textContent =
    index === -1 ? 'Not listed' : `${side === 'question' ? 'Question' : 'Answer'} ${index + 1} of ${listed.length}`
}
