import type { CardBase } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'

/** Shorter answers than this stand in too many questions by chance. */
const shortestAnswer = 4

/** Reports a card whose question holds its answer. */
export function answerInQuestion(card: CardBase, kind: CardKind, report: Report): void {
  if (!kind.takes?.includes('typed')) return
  const answer = kind.answer(card)
  const question = toText(kind.question(card))
  if (answer.length < shortestAnswer || isSameName(question, answer) || !holdsWords(question, answer)) return
  report('answer-in-question', card.position, { answer })
}

/** An article, or the `to` of a verb: no more letters. */
const longestArticle = 3

/** `la banana` and `banana`, `to import` and `import`: a word that two languages have in common, and no question that tells its answer. */
function isSameName(question: string, answer: string): boolean {
  const [asked, answered] = [question.toLowerCase(), answer.toLowerCase()]
  if (!asked.endsWith(answered)) return false
  const before = asked.slice(0, -answered.length)
  return before === '' || new RegExp(`^\\p{L}{1,${longestArticle}}(?:\\s|['’])$`, 'u').test(before)
}
