import type { PreviewCard } from '../preview-data.js'
import { element } from './element.js'

/** More rows at once make a page slow. */
const mostRows = 500

/** The list of cards, in which one is the current one, and the only one that the tab key comes to. Each row says what the card asks. */
export function createCardList(list: HTMLElement, onChoose: (card: PreviewCard) => void) {
  let cards: readonly PreviewCard[] = []
  let shown = 0
  let isFirst = false
  let marked: HTMLElement | undefined
  let isFocused = false
  const rows = new Map<string, HTMLElement>()
  const more = element('button', { class: 'more', type: 'button', onclick: addMore }, 'Show more')

  function addMore(): void {
    const first = cards[shown]
    addRows(shown + mostRows)
    rows.get(first?.id ?? '')?.focus()
  }

  function addRows(until: number): void {
    const added = cards.slice(shown, until)
    for (const card of added) {
      const row = toRow(card, isFirst, onChoose)
      rows.set(card.id, row)
      list.append(element('li', {}, row))
    }
    shown += added.length
    more.remove()
    if (shown < cards.length) list.append(element('li', {}, more))
  }

  return {
    /** `isFirst`: each is new, which need not be said of each. */
    show(listed: readonly PreviewCard[], ofFirst: boolean) {
      if (listed === cards) return
      isFirst = ofFirst
      // Who looks through the list while the notes are saved stays where they are.
      isFocused = list.contains(document.activeElement)
      const { scrollTop } = list
      cards = listed
      shown = 0
      rows.clear()
      marked = undefined
      list.replaceChildren()
      addRows(mostRows)
      list.scrollTop = scrollTop
    },
    mark(card: PreviewCard | undefined) {
      const index = cards.findIndex(({ id }) => id === card?.id)
      if (index >= shown) addRows(index + 1 + mostRows)
      const row = rows.get(card?.id ?? '')
      if (marked && marked !== row) {
        marked.removeAttribute('aria-current')
        marked.tabIndex = -1
      }
      const reached = row ?? rows.get(cards[0]?.id ?? '')
      if (reached) reached.tabIndex = 0
      row?.setAttribute('aria-current', 'true')
      row?.scrollIntoView({ block: 'nearest' })
      if (isFocused || (marked !== reached && document.activeElement === marked)) reached?.focus({ preventScroll: true })
      isFocused = false
      marked = reached
    }
  }
}

function toRow(card: PreviewCard, isFirst: boolean, onChoose: (card: PreviewCard) => void): HTMLElement {
  const facts = [card.row, card.kind].filter((fact) => fact !== undefined).join(' · ')
  const state = card.change === 'unchanged' || isFirst ? undefined : element('span', { class: `state ${card.change}` }, card.change)
  return element(
    'button',
    { class: 'row', type: 'button', tabindex: -1, onclick: () => onChoose(card) },
    element('span', { class: 'asks', dir: 'auto' }, card.text || '(a picture or a sound)'),
    element('span', { class: 'facts' }, facts, state)
  )
}
