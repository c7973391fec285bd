import type { Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { CardKind } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'

/** What a card shows before it is answered, in a form that tells cards apart which look otherwise. */
export function shownFront(card: CardBase, kind: CardKind): string {
  const front = noteTypeFamilies[kind.family].asksGaps ? kind.content(card) : kind.question(card)
  // A row's question is its label alone, and the names of its columns ask, too.
  const about = card.label === undefined ? card.context.map(({ text }) => text) : [...card.headings, card.key]
  return JSON.stringify([kind.family, about, front.map(toLook).join(' ').replace(/\s+/g, ' ').trim()])
}

/** Text as it is read, with what sets code, formulas and pictures off from it. Emphasis asks nothing else. */
function toLook(node: Nodes): string {
  switch (node.type) {
    case 'image':
      return `<image ${node.url}>`
    case 'embed':
      return `<embed ${node.target}>`
    case 'html':
      return node.value
    case 'break':
      return ' '
    case 'cloze':
      return `<gap ${node.number ?? ''} ${node.hint ?? ''} ${node.children.map(toLook).join('')}>`
    case 'text':
    case 'verbatim':
      return node.value.normalize('NFC')
    default:
      if ('value' in node) return `<${node.type} ${node.value}>`
      return 'children' in node
        ? node.children
            .map(toLook)
            .join(node.type === 'paragraph' ? '' : ' ')
            .trim()
        : ''
  }
}
