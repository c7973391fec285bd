import { english, wordsIn } from './words/words-in.js'

/** What the beginning of an answer says of a statement. */
export interface Verdict {
  readonly isTrue: boolean
  /** It is a word of the language that was asked for, and none of English. */
  readonly isInLanguage: boolean
}

interface Patterns {
  readonly true: RegExp
  readonly false: RegExp
  /** Either, with the punctuation behind it. */
  readonly start: RegExp
  readonly prefix: RegExp
}

const known = new Map<string, Patterns>()

/** The verdict at the beginning of plain text, in English or in a language (BCP 47). */
export function readVerdict(text: string, lang: string | undefined): Verdict | undefined {
  for (const [language, isInLanguage] of [[undefined, false] as const, [lang, true] as const]) {
    const patterns = patternsOf(language)
    if (patterns.true.test(text)) return { isTrue: true, isInLanguage }
    if (patterns.false.test(text)) return { isTrue: false, isInLanguage }
  }
  return undefined
}

/** A verdict of either language and the punctuation behind it, at the beginning of a text. */
export const verdictStart = (lang: string | undefined): RegExp => patternsOf(lang).start

/** What stands before a statement in a language, with its colon. */
export const statementPrefix = (lang: string): RegExp => patternsOf(lang).prefix

/** The two words of a language, if it has others than English. */
export function verdictsOf(lang: string | undefined): string[] {
  const { verdicts } = wordsIn(lang)
  return verdicts === english.verdicts ? [] : [verdicts.true[0] ?? '', verdicts.false[0] ?? '']
}

/** What may end a verdict in languages that part no words by spaces, or write the verb to it: `正しいです`, `对的`, `참이다`. */
const end = '(?:です|でした|である|だ|的|了|입니다|이다|이에요)?(?![\\p{L}\\p{N}])'

/** In the order of the alphabet `false` comes first, and `not true` is longer than `true`: the end of a word tells them apart. */
function patternsOf(lang: string | undefined): Patterns {
  const words = wordsIn(lang)
  const key = words.hint + words.trueOrFalse
  const found = known.get(key)
  if (found) return found
  const { verdicts } = words
  const all = [...english.verdicts.true, ...english.verdicts.false, ...verdicts.true, ...verdicts.false]
  const patterns: Patterns = {
    true: new RegExp(`^(?:${oneOf(verdicts.true)})${end}`, 'iu'),
    false: new RegExp(`^(?:${oneOf(verdicts.false)})${end}`, 'iu'),
    start: new RegExp(`^\\s*(?:${oneOf(all)})${end}[\\s.,;:!。、，：；！،؛–—-]*`, 'iu'),
    prefix: new RegExp(`^(?:${oneOf(words.statements)})\\s*[:：]\\s*`, 'iu')
  }
  known.set(key, patterns)
  return patterns
}

const oneOf = (words: readonly string[]) => words.map((word) => word.replace(/ /g, '\\s+')).join('|')
