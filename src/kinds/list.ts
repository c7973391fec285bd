import type { ListCard } from '../cards/card.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import { cueWords } from './cue-words.js'
import type { CardKind } from './kind.js'
import { asks, findList, isFigure, toFront } from './shape.js'

/** A list to be recalled whole; the front tells how many items are asked for. */
export const list: CardKind<ListCard> = {
  kind: 'list',
  family: 'standard',
  classes: ['list'],
  hasShape: (section) => findList(section.body) !== undefined,
  recognises: (section) => findList(section.body) !== undefined,
  read(section, context) {
    const found = findList(section.body)
    if (!found || !asks(section, context)) return []
    return [
      {
        ...section.place,
        kind: 'list',
        key: section.frontText,
        front: [...toFront(section), ...found.before.filter((node) => !isFigure(node))],
        figures: found.before.filter(isFigure),
        list: found.list,
        after: found.after
      }
    ]
  },
  content: (card) => [...card.front, ...card.figures, card.list, ...card.after],
  question: (card) => card.front,
  fields(card, { block }) {
    const [question, ...before] = card.front
    const count = card.list.children.length
    const words = cueWords(card.lang)
    const ask = question ? toAsk(block([question]), toText([question])) : ''
    return {
      Front: ask + block(before) + toCue(card.list.ordered ? words.steps(count) : words.items(count)),
      Back: block([...card.figures, card.list, ...card.after])
    }
  },
  answer: (card) => toAnswerText([card.list, ...card.after])
}
