import type { ListItem } from 'mdast'
import { atPlace } from '../cards/at-place.js'
import type { ChoiceCard, ChoiceOption } from '../cards/card.js'
import type { CardContent } from '../cards/content.js'
import type { Section } from '../cards/section.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import type { CardKind, FieldContext } from './kind.js'
import { asks, asksQuestion, findFirstList, findList, toFront } from './shape.js'
import { toLines } from './to-lines.js'
import { wordsIn } from './words/words-in.js'

/** Options of which some are ticked, under a question. */
export const choice: CardKind<ChoiceCard> = {
  kind: 'choice',
  family: 'standard',
  classes: ['choice'],
  shape: 'a list of boxes with one ticked at least',
  hasShape: (section) => findOptions(section.body) !== undefined,
  recognises(section) {
    const found = findOptions(section.body)
    if (!found) return false
    const asked = found.before.findLast((node) => node.type === 'paragraph')
    return asksQuestion(section.frontText) || (asked !== undefined && asksQuestion(toText([asked])))
  },
  read(section, context) {
    const found = findOptions(section.body)
    if (!found || !asks(section, context)) return []
    const { before, options, after } = found
    return [
      atPlace<ChoiceCard>(section.place, {
        kind: 'choice',
        key: section.frontText,
        front: [...toFront(section), ...before],
        options,
        explanation: after
      })
    ]
  },
  content: (card) => [...card.front, ...card.options.flatMap(({ content }) => content), ...card.explanation],
  question: (card) => card.front,
  fields(card, { block }) {
    const [question, ...before] = card.front
    const ask = question ? toAsk(block([question]), toText([question])) : ''
    const right = card.options.filter((option) => option.isRight).length
    const cue = toCue(wordsIn(card.lang ?? card.writtenIn).choose(right))
    return {
      Front: toLines(ask, block(before), cue, toOptions(card, false, block)),
      Back: toLines(toOptions(card, true, block), block(card.explanation))
    }
  },
  answer: (card) => card.options.flatMap(({ content, isRight }) => (isRight ? [toAnswerText(content)] : [])).join(', ')
}

/** What there is to choose from, without a sign of what is right or with one. */
export function toOptions({ options }: ChoiceCard, showRight: boolean, block: FieldContext['block']): string {
  const items = options.map(({ content, isRight }) => `<li${showRight && isRight ? ' class="right"' : ''}>${block(content)}</li>`)
  return `<ul class="options">${items.join('\n')}</ul>`
}

/** Whether a section is a to-do list, which looks like a choice and is none. */
export function isTaskList(section: Section): boolean {
  const list = findList(section.body)?.list
  return list !== undefined && isTasks(list)
}

const isTasks = (node: CardContent[number]) => node.type === 'list' && node.children.every(isTask)

const isTask = (item: ListItem) => typeof item.checked === 'boolean'

function findOptions(body: CardContent): { before: CardContent; options: ChoiceOption[]; after: CardContent } | undefined {
  const found = findFirstList(body)
  if (!found || found.list.children.length < 2 || !isTasks(found.list) || found.after.some(isTasks)) return undefined
  const options = found.list.children.map((item) => ({ content: item.children, isRight: item.checked === true }))
  return options.some((option) => option.isRight) ? { before: found.before, options, after: found.after } : undefined
}
