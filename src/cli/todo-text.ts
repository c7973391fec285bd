import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Todo } from '../identity/index.js'
import { count } from './count.js'

/** What is to be done in Anki, each with the searches that find its notes; empty where nothing is. */
export function toTodoText(todo: readonly Todo[], colors: Colors): string {
  const groups = [
    { title: 'To do in Anki before importing:', items: todo.filter(isBeforeImport) },
    {
      title: 'To do in Anki after importing (paste the search into the browser, select all):',
      items: todo.filter((item) => !isBeforeImport(item))
    }
  ]
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => `\n${colors.bold(title)}\n${items.map(toItem).join('')}`)
    .join('')
}

export const isBeforeImport = (item: Todo) => item.do === 'rename-deck'

function toItem(item: Todo): string {
  const searches = 'searches' in item ? item.searches.map((search) => `    ${search}\n`) : []
  return `  ${toSentence(item)}\n${searches.join('')}`
}

/** What is to be done, as an order. */
export function toSentence(item: Todo): string {
  const notes = count(item.guids.length, 'note')
  const them = item.guids.length === 1 ? 'it' : 'them'
  switch (item.do) {
    case 'rename-deck':
      return `rename the deck ${toVisible(item.from)} to ${toVisible(item.to)}, where all its cards belong now (${notes})`
    case 'delete-notes':
      return `Notes > Delete, or leave ${them}: ${notes} gone from your files`
    case 'change-deck':
      return `Cards > Change Deck, ${toVisible(item.to)}: ${notes} that Anki has in ${item.from.map(toVisible).join(', ')}`
    case 'empty-cards':
      return `Tools > Empty Cards: ${count(item.cards, 'card')} that ${notes} no longer ${item.guids.length === 1 ? 'has' : 'have'}`
  }
}
