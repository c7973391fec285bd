import { atPlace } from '../cards/at-place.js'
import type { ListCard } from '../cards/card.js'
import type { CardContent } from '../cards/content.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import type { CardKind } from './kind.js'
import { asks, findList, isFigure, leadsOn, toFront } from './shape.js'
import { showsNothing } from './shows-nothing.js'
import { toLines } from './to-lines.js'
import { wordsIn } from './words/words-in.js'

/** A list to be recalled whole; the front tells how many items are asked for. */
export const list: CardKind<ListCard> = {
  kind: 'list',
  family: 'standard',
  classes: ['list'],
  shape: 'one list',
  hasShape: (section) => findList(section.body) !== undefined,
  recognises: (section) => findList(section.body) !== undefined,
  read(section, context) {
    const found = findList(section.body)
    if (!found || !asks(section, context)) return []
    const leadIn = leadInOf(found.before)
    return [
      atPlace<ListCard>(section.place, {
        kind: 'list',
        key: section.frontText,
        front: [...toFront(section), ...found.before.filter((node) => leadIn.has(node))],
        above: found.before.filter((node) => !leadIn.has(node)),
        list: found.list,
        after: found.after
      })
    ]
  },
  content: (card) => [...card.front, ...card.above, card.list, ...card.after],
  question: (card) => card.front,
  fields(card, { block }) {
    const [question, ...before] = card.front
    const count = card.list.children.filter(({ children }) => !showsNothing(children)).length
    const words = wordsIn(card.lang ?? card.writtenIn)
    const ask = question ? toAsk(block([question]), toText([question])) : ''
    return {
      // One item is no number of things to be recalled, and says nothing of what is asked.
      Front: toLines(ask, block(before), count === 1 ? '' : toCue(card.list.ordered ? words.itemsInOrder(count) : words.items(count))),
      Back: block([...card.above, card.list, ...card.after])
    }
  },
  answer: (card) => toAnswerText([card.list, ...card.after])
}

/** What asks for the list together with the heading: formulas, code, and the last paragraph before it if it ends as what leads to a list. */
function leadInOf(before: CardContent): ReadonlySet<CardContent[number]> {
  const last = before.findLast((node) => (node.type === 'paragraph' && !isFormula(node) && !isFigure(node)) || node.type === 'blockquote')
  const leads = last?.type === 'paragraph' && leadsOn(toText([last]))
  return new Set(before.filter((node) => node.type === 'math' || node.type === 'code' || isFormula(node) || (leads && node === last)))
}

/** Display math is a paragraph where the author wrote it beside white space. */
const isFormula = (node: CardContent[number]) =>
  node.type === 'paragraph' && node.children.length > 0 && node.children.every(({ type }) => type === 'inlineMath')
