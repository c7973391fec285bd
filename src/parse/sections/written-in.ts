import type { Nodes, Root } from 'mdast'

/** Fewer words than this part in one script tell nothing: the notes of somebody who learns a language hold both. */
const mostWords = 0.6

/** Han and Kana letters that take the place of one word of letters. */
const lettersOfWord = 2

const word =
  /\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Arabic}+|\p{Script=Hebrew}+|\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
const tellingScript =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

type ScriptName = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'hangul' | 'eastAsian'

/**
 * The language (BCP 47) of a file by the script of most of its words, code, formulas and HTML aside: `undefined` where the script has
 * many languages, as Latin has, and its letters are not those of one alone.
 */
export function writtenIn(tree: Root, source: string): string | undefined {
  if (!tellingScript.test(source)) return undefined
  const words = new Map<ScriptName, number>()
  const text = textOf(tree)
  let all = 0
  for (const [run] of text.matchAll(word)) {
    const script = scriptOf(run)
    const count = script === 'eastAsian' ? [...run].length / lettersOfWord : 1
    words.set(script, (words.get(script) ?? 0) + count)
    all += count
  }
  const [most] = [...words].filter(([, count]) => count > all * mostWords)
  return most && languageOf(most[0], text)
}

function scriptOf(run: string): ScriptName {
  if (/^\p{Script=Latin}/u.test(run)) return 'latin'
  if (/^\p{Script=Cyrillic}/u.test(run)) return 'cyrillic'
  if (/^\p{Script=Arabic}/u.test(run)) return 'arabic'
  if (/^\p{Script=Hebrew}/u.test(run)) return 'hebrew'
  return /^\p{Script=Hangul}/u.test(run) ? 'hangul' : 'eastAsian'
}

function languageOf(script: ScriptName, text: string): string | undefined {
  if (script === 'hebrew') return 'he'
  if (script === 'hangul') return 'ko'
  if (script === 'eastAsian') return /\p{Script=Hiragana}/u.test(text) ? 'ja' : isTraditional(text) ? 'zh-Hant' : 'zh'
  if (script === 'arabic') return ofArabicLetters(text)
  return script === 'cyrillic' ? ofCyrillicLetters(text) : undefined
}

/** Common letters that are written otherwise in simplified Chinese, and those that these are there. */
const isTraditional = (text: string) =>
  /[這個們來說時會國學對錯為與發後東車長門問題]/u.test(text) && !/[这个们来说时会国学对错为与发后东车长门问题]/u.test(text)

/** Urdu, Kurdish and others add letters of their own. */
function ofArabicLetters(text: string): string | undefined {
  if (/[ٹڈڑںےۓہھۆۇېڵڕێەڭټځڅډړږښ]/u.test(text)) return undefined
  return /[پچژگ]/u.test(text) ? 'fa' : 'ar'
}

/** Russian has ы and э, Ukrainian neither; what else is written so has letters that neither has, or none of both. */
function ofCyrillicLetters(text: string): string | undefined {
  if (/[^\P{Script=Cyrillic}а-яёіїєґ]/iu.test(text)) return undefined
  const [isRussian, isUkrainian] = [/[ыэё]/iu.test(text), /[іїєґ]/iu.test(text)]
  if (isRussian === isUkrainian) return undefined
  return isRussian ? 'ru' : 'uk'
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ') : ''
}
