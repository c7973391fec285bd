import { franc } from 'franc-min'

/** By their ISO 639-3 names, the languages that cards have words in and whose script does not tell them apart. */
const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  nld: 'nl',
  swe: 'sv',
  tur: 'tr',
  spa: 'es',
  fra: 'fr',
  ita: 'it',
  por: 'pt',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk'
}

/** Of fewer letters nobody can tell. */
const fewestLetters = 300

/** The language of a text in BCP 47; `undefined` where it is none of those or cannot be told. */
export function detectLanguage(text: string): string | undefined {
  const some = text.slice(0, 20_000)
  return some.length < fewestLetters ? undefined : languages[franc(some, { only: Object.keys(languages) })]
}
