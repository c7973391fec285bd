import type { RootContent } from 'mdast'
import type { Card } from '../cards/card.js'

/** All content of a card, in the order in which it is shown. */
export function contentOf(card: Card): readonly RootContent[] {
  return [...card.context.flatMap((level) => level.content), ...ownContent(card), ...card.hint, ...card.extra, ...card.source]
}

function ownContent(card: Card): readonly RootContent[] {
  switch (card.kind) {
    case 'basic':
      return [...card.front, ...card.back]
    case 'list':
      return [...card.front, ...card.figures, card.list, ...card.after]
    case 'true-false':
      return [...card.front, ...card.explanation]
    case 'comparison':
      return [...card.front, ...card.back]
    case 'row':
      return [...card.labelName, ...card.rowLabel, ...card.cells.flatMap((cell) => [...cell.name, ...cell.content])]
    case 'choice':
      return [...card.front, ...card.options.flatMap(({ content }) => content), ...card.explanation]
    case 'overlap':
      return [...card.title, ...card.before, ...card.items.flat(), ...card.after]
    case 'cells':
      return [...card.labelName, ...card.rowLabel, ...card.cells.flatMap((cell) => [...cell.name, ...cell.content])]
    case 'cloze':
      return [...card.title, ...card.text]
  }
}
