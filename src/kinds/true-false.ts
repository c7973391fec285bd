import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { atPlace } from '../cards/at-place.js'
import type { TrueFalseCard } from '../cards/card.js'
import type { CardContent, InlineContent } from '../cards/content.js'
import type { Section } from '../cards/section.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { escapeText } from '../html/escape.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import type { CardKind } from './kind.js'
import { toParagraph } from './shape.js'
import { toLines } from './to-lines.js'
import { readVerdict, statementPrefix, type Verdict, verdictStart, verdictsOf } from './verdict.js'
import { english, languages, wordsIn } from './words/words-in.js'

const prefix = /^(?:t or f|t\/f|true or false|true\/false)(?:\s*:\s*|\s+(?=\p{Lu}))/iu

/** A statement to be judged: the answer begins with True or False. */
export const trueFalse: CardKind<TrueFalseCard> = {
  kind: 'true-false',
  family: 'standard',
  classes: ['true-false'],
  hasShape: () => true,
  recognises: (section) => hasPrefix(section),
  read(section, { report }) {
    const found = findVerdict(section)
    if (!found) {
      const words = toAnswerText(section.body).split(' ').slice(0, 4).join(' ')
      report('true-false-without-verdict', section.body[0] ?? section.heading, {
        found: words,
        isList: section.body[0]?.type === 'list',
        words: verdictsOf(section.place.lang ?? section.place.writtenIn),
        lang: languageOf(toAnswerText(section.body))
      })
      return []
    }
    const { lang, writtenIn } = section.place
    const verdictIn = lang ?? (found.isInLanguage ? writtenIn : undefined)
    const statement = withoutPrefix(section)
    if (statement.length === 0) {
      report('card-without-answer', section.heading, { front: '' })
      return []
    }
    const front = [toParagraph(statement, section.heading)]
    return [
      atPlace<TrueFalseCard>(section.place, {
        kind: 'true-false',
        key: section.frontText,
        front,
        verdict: found.isTrue,
        ...(verdictIn && { verdictIn }),
        explanation: withoutVerdict(section)
      })
    ]
  },
  content: (card) => [...card.front, ...card.explanation],
  question: (card) => card.front,
  fields: (card, { block }) => ({
    Front: toLines(toAsk(block(card.front), toText(card.front)), toCue(toQuestion(card))),
    Back: toLines(
      `<div class="verdict ${card.verdict}">${escapeText(wordsIn(card.verdictIn).verdicts[`${card.verdict}`][0] ?? '')}</div>`,
      block(card.explanation)
    )
  }),
  // Another language is no other answer.
  answer: (card) => `${card.verdict ? 'True' : 'False'} ${toAnswerText(card.explanation)}`.trim()
}

/** Where nothing says the language, English stands beside it, in which the verdict is written. */
function toQuestion({ verdictIn, writtenIn }: TrueFalseCard): string {
  const asked = wordsIn(verdictIn ?? writtenIn).trueOrFalse
  if (verdictIn) return asked.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  return asked === english.trueOrFalse ? asked : `True or False – ${asked}`
}

/** The one language of whose verdicts an answer begins with one; `undefined` where it is of several. */
function languageOf(answer: string): string | undefined {
  const [only, second] = languages.filter((lang) => readVerdict(answer, lang))
  return second === undefined ? only : undefined
}

/** In a list the first of two verdicts is not the right one for standing first. */
function findVerdict({ body, place }: Section): Verdict | undefined {
  return body[0]?.type === 'list' ? undefined : readVerdict(toAnswerText(body), place.lang ?? place.writtenIn)
}

/**
 * The colon may be left out only before a capital letter, and `i` would ignore the difference. Without it a verdict has to follow:
 * `True or False Positive Rate` is no statement.
 */
function hasPrefix(section: Section): boolean {
  const match = prefix.exec(section.frontText)
  if (!match) return hasOwnPrefix(section)
  if (match[0].includes(':')) return true
  return /^\p{Lu}/u.test(section.frontText.slice(match[0].length)) && findVerdict(section) !== undefined
}

/** `Wahr oder falsch:` may well be a heading of something else. */
function hasOwnPrefix(section: Section): boolean {
  const { lang } = section.place
  return lang !== undefined && statementPrefix(lang).test(section.frontText) && findVerdict(section) !== undefined
}

function withoutPrefix({ front, place: { lang } }: Section): InlineContent {
  return stripStart(front, prefix) ?? (lang === undefined ? undefined : stripStart(front, statementPrefix(lang))) ?? front
}

function withoutVerdict({ body: [first, ...rest], place }: Section): CardContent {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : rest
  const children = stripStart(first.children, verdictStart(place.lang ?? place.writtenIn))
  if (!children) return [first, ...rest]
  return children.length === 0 ? rest : [{ ...first, children } as Paragraph, ...rest]
}

/** Takes a match off the first text, also inside emphasis, with the punctuation that follows it. */
function stripStart(content: InlineContent, pattern: RegExp): PhrasingContent[] | undefined {
  const [first, ...rest] = content
  if (!first) return undefined
  if (first.type === 'text') {
    const match = pattern.exec(first.value)
    if (!match) return undefined
    const left = dropStart(first, match[0].length)
    return left.value === '' ? stripPunctuation(rest) : [left, ...rest]
  }
  if (first.type === 'inlineCode') return pattern.exec(first.value)?.[0] === first.value ? stripPunctuation(rest) : undefined
  if (first.type !== 'strong' && first.type !== 'emphasis' && first.type !== 'delete') return undefined
  const children = stripStart(first.children, pattern)
  if (!children) return undefined
  return children.length === 0 ? stripPunctuation(rest) : [{ ...first, children }, ...rest]
}

function stripPunctuation(content: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = content
  if (first?.type !== 'text') return [...content]
  const left = dropStart(first, /^[\s.,;:!。、，：；！،؛–—-]*/u.exec(first.value)?.[0].length ?? 0)
  return left.value === '' ? rest : [left, ...rest]
}

/** Without its first characters, also in its position where the text is as long as what was written. */
function dropStart(node: Text, length: number): Text {
  const value = node.value.slice(length)
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || end.offset - start.offset !== node.value.length) return { ...node, value }
  const begin = { line: start.line, column: start.column + length, offset: start.offset + length }
  return { ...node, value, position: { start: begin, end } }
}
