import { germanicWords } from './germanic-words.js'
import { otherWords } from './other-words.js'
import { romanceWords } from './romance-words.js'
import { slavicWords } from './slavic-words.js'
import type { Words } from './words.js'

const words: Readonly<Record<string, Words>> = { ...germanicWords, ...romanceWords, ...slavicWords, ...otherWords }

/** BCP 47 of all languages that there are words in. */
export const languages: readonly string[] = Object.keys(words)

export const english = words['en'] as Words

/** The words in the language of a BCP 47 tag; English where there are none. */
export function wordsIn(lang: string | undefined): Words {
  return words[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? english
}
