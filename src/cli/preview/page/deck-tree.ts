import type { PreviewCard } from '../preview-data.js'
import { element } from './element.js'

/** The decks as Anki lists them, each with the number of its cards; a press lists those of one alone. */
export function toDeckTree(cards: readonly PreviewCard[], chosen: string, onChoose: (deck: string) => void): HTMLElement {
  const counts = new Map<string, number>()
  for (const { deck } of cards) {
    const levels = deck.split('::')
    for (let depth = 1; depth <= levels.length; depth++) {
      const name = levels.slice(0, depth).join('::')
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const names = [...counts.keys()].sort((a, b) => (a.replaceAll('::', '\0') < b.replaceAll('::', '\0') ? -1 : 1))
  const items = names.map((name) => {
    const depth = name.split('::').length - 1
    const isChosen = name === chosen
    const button = element(
      'button',
      { type: 'button', class: 'deck', 'aria-pressed': isChosen ? 'true' : 'false', onclick: () => onChoose(isChosen ? '' : name) },
      element('span', { dir: 'auto' }, name.split('::').at(-1) ?? ''),
      element('span', { class: 'count' }, String(counts.get(name) ?? 0))
    )
    button.style.setProperty('--depth', String(Math.min(depth, 6)))
    return element('li', {}, button)
  })
  return element('ul', { class: 'decks' }, ...items)
}
