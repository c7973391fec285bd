import type { Position } from 'unist'
import type { Report } from '../../diagnostics/message.js'
import { isLookAlike } from './is-look-alike.js'
import { type QuestionWords, toQuestionWords } from './question-words.js'

/** What tells whether two cards ask nearly the same. */
export interface AskingCard {
  readonly path: string
  readonly position?: Position
  readonly kind: string
  readonly label?: string
  readonly key: string
  readonly headings: readonly string[]
  readonly front: string
  readonly answer: string
}

/** Fewer telling words may well be the same by chance. */
const fewestTelling = 3
/** In one word alone, what is alike is told apart by what stands above it. */
const fewestWords = 2
/** Characters: more are no question. */
const longest = 400
/** Longer ones are sentences, which differ by more than a word where they differ. */
const mostWords = 24

type Asked = readonly [AskingCard, QuestionWords]

/** Reports questions that are nearly the same, anywhere in the build; `reportOn` gives the report of a file. Takes time by the length of all questions. */
export function similarQuestions(cards: readonly AskingCard[], reportOn: (path: string) => Report): void {
  // The label of a term or row asks together with its heading, and what is alike there is meant so.
  const asked = cards
    .filter(
      ({ kind, label, key }) =>
        label === undefined && key.length <= longest && (kind === 'basic' || kind === 'list' || kind === 'choice' || kind === 'true-false')
    )
    .map((card): Asked => [card, toQuestionWords(card.key)])
  const told = nearDuplicates(asked, reportOn)
  interferingQuestions(
    asked.filter(([card]) => !told.has(card)),
    reportOn
  )
}

function nearDuplicates(asked: readonly Asked[], reportOn: (path: string) => Report): ReadonlySet<AskingCard> {
  const firsts = new Map<string, AskingCard>()
  const told = new Set<AskingCard>()
  for (const [card, { telling }] of asked) {
    if (telling.length < fewestTelling) continue
    const key = telling.join(' ')
    const first = firsts.get(key)
    if (!first) firsts.set(key, card)
    else if (isElsewhere(first, card)) {
      told.add(card)
      reportOn(card.path)('near-duplicate', card.position, { front: card.key }, otherPlace(first, 'Asked here'))
    }
  }
  return told
}

/** The same question under another title is another one, as is one that another rule tells. */
function isElsewhere(first: AskingCard, card: AskingCard): boolean {
  return first.front !== card.front && first.key !== card.key
}

function interferingQuestions(asked: readonly Asked[], reportOn: (path: string) => Report): void {
  const groups = new Map<string, { readonly card: AskingCard; readonly word: string }[]>()
  for (const [card, { words }] of asked) {
    if (words.length < fewestWords || words.length > mostWords) continue
    for (const [index, word] of words.entries()) {
      if (!/^\p{L}{5,30}$/u.test(word)) continue
      const key = `${index} ${[...words.slice(0, index), ...words.slice(index + 1)].join(' ')}`
      const group = groups.get(key)
      if (group) group.push({ card, word })
      else groups.set(key, [{ card, word }])
    }
  }
  const told = new Set<AskingCard>()
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const find = isLookAlike(group.map(({ word }) => word))
    for (const [index, { card, word }] of group.entries()) {
      const other = group[find(index) ?? index]
      if (!other || other.card === card || other.card.answer === card.answer || told.has(card)) continue
      told.add(card)
      reportOn(card.path)(
        'interfering-questions',
        card.position,
        { word, other: other.word },
        otherPlace(other.card, 'The other one asks here')
      )
    }
  }
}

const otherPlace = ({ path, position }: AskingCard, sentence: string) => ({ path, ...(position && { place: position }), sentence })
