import { askingWords, emptyWords, negations } from './common-words.js'

/** One word of a text, or one sign that means something. */
export interface Word {
  readonly text: string
  /** How much it says of what the text is about: 1 for an ordinary word. */
  readonly weight: number
  readonly kind: 'word' | 'number' | 'negation'
}

// Languages that are written without spaces have no words that could be told without a dictionary, so each Han letter stands for half a word.
const pattern =
  /(?<han>\p{Script=Han})|(?<kana>\p{Script=Hiragana}+)|(?<number>[−+]?\p{N}+(?:[.,:/]\p{N}+)*)|(?<word>[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+)|(?<sign>[\p{S}#%&*@/])/gu

/** The words of a text in their order, in lower case. */
export function toWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: found, groups = {} } of text.normalize('NFKC').toLowerCase().replace(/['’]/g, '').matchAll(pattern)) {
    if (groups['number'] !== undefined) words.push({ text: found, weight: 1.5, kind: 'number' })
    else if (negations.has(found)) words.push({ text: found, weight: 0.5, kind: 'negation' })
    else words.push({ text: found, weight: weightOf(found, groups), kind: 'word' })
  }
  return words
}

function weightOf(text: string, { han, kana, sign }: Readonly<Record<string, string | undefined>>): number {
  if (han !== undefined || sign !== undefined) return 0.5
  if (kana !== undefined || emptyWords.has(text)) return 0.1
  return askingWords.has(text) ? 0.3 : 1
}
