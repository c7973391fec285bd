import { byId } from './element.js'
import { closeMenu, openMenu } from './menu.js'
import { onArrows } from './on-arrows.js'
import { type Filter, noFilter, type Tab, tabs } from './state.js'

/** What the page's buttons and boxes do. */
export interface PageActions {
  advance(): void
  step(by: number): void
  toggle(name: 'night' | 'phone'): void
  help(): void
  print(): void
  choose(tab: Tab): void
  filterBy(change: Partial<Filter>): void
  /** The one that is chosen. */
  tab(): Tab
  /** Whether only what has changed is listed. */
  isChanged(): boolean
}

export function connect(actions: PageActions): void {
  const onClick = (id: string, act: () => void) => byId(id).addEventListener('click', act)
  for (const tab of tabs) onClick(`tab-${tab}`, () => actions.choose(tab))
  // They scroll, which keys do where they have the focus.
  for (const tab of ['problems', 'changes']) byId(`panel-${tab}`).tabIndex = 0
  onArrows(byId('tabs'), { back: 'ArrowLeft', on: 'ArrowRight' }, (by) => {
    const tab = tabs.at((tabs.indexOf(actions.tab()) + by) % tabs.length) ?? 'cards'
    actions.choose(tab)
    byId(`tab-${tab}`).focus()
  })
  onArrows(byId('list'), { back: 'ArrowUp', on: 'ArrowDown' }, actions.step)
  onClick('previous', () => actions.step(-1))
  onClick('next', () => actions.step(1))
  onClick('answer', actions.advance)
  onClick('night', () => actions.toggle('night'))
  onClick('phone', () => actions.toggle('phone'))
  onClick('print', actions.print)
  onClick('help', actions.help)
  onClick('menu', () => (byId('menu').getAttribute('aria-expanded') === 'true' ? closeMenu() : openMenu()))
  byId('skip').addEventListener('click', (event) => {
    // The address names the card.
    event.preventDefault()
    byId('stage').focus()
  })
  const search = byId<HTMLInputElement>('search')
  search.addEventListener('input', () => actions.filterBy({ query: search.value }))
  for (const name of ['kind', 'tag'] as const) {
    const select = byId<HTMLSelectElement>(name)
    select.addEventListener('change', () => actions.filterBy({ [name]: select.value }))
  }
  onClick('changed', () => actions.filterBy({ isChanged: !actions.isChanged() }))
  onClick('all', () => {
    search.value = ''
    actions.filterBy(noFilter)
    search.focus()
  })
}
