import type { CardBase, ContextLevel } from '../../cards/card.js'
import { holdsWords } from '../../cards/holds-words.js'
import { toText } from '../../cards/to-text.js'
import type { Kinds } from '../../kinds/kinds.js'

/** Leaves out the levels of context that would tell the answer: a gap's text, or what a reversed card asks for. */
export function hideTellingLevels(card: CardBase, kinds: Kinds): CardBase {
  const answers = answersOf(card, kinds)
  if (answers.length === 0) return card
  const tells = ({ text }: ContextLevel) => answers.some((answer) => holdsWords(text, answer))
  const context = card.context.filter((level) => !tells(level))
  if (!card.title) return { ...card, context }
  const title = toText(card.title)
  return { ...card, context, title: tells({ content: card.title, text: title }) ? [] : card.title }
}

function answersOf(card: CardBase, kinds: Kinds): string[] {
  const kind = kinds.of(card)
  const gaps = kind.gaps?.(card)
  if (gaps) return gaps.map((gap) => gap.text)
  return card.reversed || card.listen ? [toText(kind.question(card))] : []
}
