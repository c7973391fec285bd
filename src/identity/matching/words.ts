import { askingWords, emptyWords, negations } from './common-words.js'
import { fold } from './fold.js'

/** One word of a text, or one sign that means something. */
export interface Word {
  readonly text: string
  /** As `fold` gives it. */
  readonly folded: string
  /** How much it says of what the text is about: 1 for an ordinary word. */
  readonly weight: number
  readonly kind: 'word' | 'number' | 'negation'
}

// Languages that are written without spaces have no words that could be told without a dictionary, so each Han letter stands for half a word.
const pattern =
  /(?<han>\p{Script=Han})|(?<kana>\p{Script=Hiragana}+)|(?<number>[−+]?\p{N}+(?:[.,:/]\p{N}+)*)|(?<word>[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+)|(?<sign>[\p{S}#%&*@/])/gu

// A word that is quoted is spoken of, however little it says elsewhere.
const quoted = /[«„“"‚‘]\s*([^«»„“”"‚‘’]{1,40})[»“”"‘’]/g

// `どこにあるか`: hiragana that asks where, what, when or who.
const asksInKana = /^(?:[はがのをに]?(?:どこ|なに|なん|いつ|だれ|どう|どれ|どの|なぜ|いくつ))/u

/** The words of a text in their order, in lower case. */
export function toWords(text: string): readonly Word[] {
  const plain = toPlain(text)
  const quotes = [...plain.matchAll(quoted)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))
  return [...plain.matchAll(pattern)].map(({ 0: found, index, groups = {} }): Word => {
    if (groups['number'] !== undefined) return { text: found, folded: found, weight: 1.5, kind: 'number' }
    if (negations.has(found)) return { text: found, folded: found, weight: 0.5, kind: 'negation' }
    const isQuoted = groups['word'] !== undefined && quotes.some(({ start, end }) => index > start && index < end)
    return { text: found, folded: fold(found), weight: isQuoted ? 1 : weightOf(found, groups), kind: 'word' }
  })
}

function weightOf(text: string, { han, kana, sign }: Readonly<Record<string, string | undefined>>): number {
  if (emptyWords.has(text)) return 0.1
  if (kana !== undefined) return kana.length >= 3 && !asksInKana.test(kana) ? 0.5 : 0.1
  if (han !== undefined || sign !== undefined) return 0.5
  return askingWords.has(text) ? 0.3 : 1
}

/** Without soft hyphens and the Arabic article, which is written in one word with its noun. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/n['’]t\b/g, ' not')
    .replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, '')
}
