import { germanicWords } from './germanic-words.js'
import { otherWords, traditionalChinese } from './other-words.js'
import { romanceWords } from './romance-words.js'
import { slavicWords } from './slavic-words.js'
import type { Words } from './words.js'

const words: Readonly<Record<string, Words>> = { ...germanicWords, ...romanceWords, ...slavicWords, ...otherWords }

/** BCP 47 of all languages that there are words in. */
export const languages: readonly string[] = Object.keys(words)

export const english = words['en'] as Words

/** Chinese is written with other letters where these stand in its tag. */
const traditional = /^zh-(?:.*-)?(?:hant|tw|hk|mo)(?:-|$)/

/** The language of a BCP 47 tag, with `zh-hant` for Chinese in the letters of Taiwan. */
export function toLanguage(lang: string): string {
  const tag = lang.toLowerCase()
  return traditional.test(tag) ? 'zh-hant' : (tag.split('-')[0] ?? '')
}

/** The words in the language of a BCP 47 tag; English where there are none. */
export function wordsIn(lang = 'en'): Words {
  const language = toLanguage(lang)
  return language === 'zh-hant' ? traditionalChinese : (words[language] ?? english)
}
