import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Todo } from '../identity/index.js'
import { count } from './count.js'

/** What is to be done in Anki, each with the searches that find its notes; empty where nothing is. */
export function toTodoText(todo: readonly Todo[], colors: Colors): string {
  const isBefore = (item: Todo) => item.do === 'rename-deck'
  const groups = [
    { title: 'To do in Anki before importing:', items: todo.filter(isBefore) },
    { title: 'To do in Anki after importing:', items: todo.filter((item) => !isBefore(item)) }
  ]
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => `\n${colors.bold(title)}\n${items.map(toItem).join('')}`)
    .join('')
}

function toItem(item: Todo): string {
  const searches = 'searches' in item ? item.searches.map((search) => `    ${search}\n`) : []
  return `  ${toSentence(item)}\n${searches.join('')}`
}

function toSentence(item: Todo): string {
  const notes = count(item.guids.length, 'note')
  switch (item.do) {
    case 'rename-deck':
      return `rename the deck ${toVisible(item.from)} to ${toVisible(item.to)}: all its cards (${notes}) belong there now`
    case 'delete-notes':
      return `${notes} gone from your files: paste this into the browser's search, select all, Notes > Delete; or leave them`
    case 'change-deck':
      return `${notes} moved from ${item.from.map(toVisible).join(', ')}: search, select all, Cards > Change Deck, ${toVisible(item.to)}`
    case 'empty-cards':
      return `${count(item.cards, 'card')} of ${notes} no longer asked: Tools > Empty Cards deletes such cards; this finds the notes`
  }
}
