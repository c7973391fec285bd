import type { Card, ContextLevel } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toText } from '../cards/to-text.js'
import { kindOf } from '../kinds/index.js'

/** Leaves out the levels of context that would tell the answer: a gap's text, or what a reversed card asks for. */
export function hideTellingLevels(card: Card): Card {
  const answers = answersOf(card)
  if (answers.length === 0) return card
  const tells = ({ text }: ContextLevel) => answers.some((answer) => holdsWords(text, answer))
  const context = card.context.filter((level) => !tells(level))
  if (card.kind !== 'cloze' && card.kind !== 'overlap') return { ...card, context }
  const title = toText(card.title)
  return { ...card, context, title: tells({ content: card.title, text: title }) ? [] : card.title }
}

function answersOf(card: Card): string[] {
  const gaps = kindOf(card.kind).gaps?.(card)
  if (gaps) return gaps.map((gap) => gap.text)
  if (!card.reversed) return []
  if (card.kind === 'row') return [toText(card.rowLabel)]
  return card.kind === 'basic' ? [toText(card.front)] : []
}
