import type { Word } from './words.js'

const abbreviation = /^\p{L}{2,6}$/u
// `bar` begins `barometer`, and abbreviates nothing.
const ofCompounds = /^\p{L}[^aeiouyäöüáéíóúàèìòùâêîôûаеёиоуыэюя]+$/u

/** Whether a word stands for a run of words by their first letters, without small words (`ONU`), or also by those of a compound's parts (`EZB`, `BGB`). */
export function isAbbreviationOf(text: string, run: readonly Word[]): boolean {
  if (!abbreviation.test(text)) return false
  const words = run.filter(({ weight }) => weight > 0.1).map((word) => word.text)
  if (words.length > 1 && words.map((word) => word.charAt(0)).join('') === text) return true
  return ofCompounds.test(text) && words.every((word) => word.length >= 8) && isSpeltBy(text, words)
}

/** Each word begins with the next letter; others of its letters may come in order from within it. */
function isSpeltBy(text: string, words: readonly string[]): boolean {
  const [word, ...others] = words
  if (word === undefined) return text === ''
  if (text.charAt(0) !== word.charAt(0) || text === '') return false
  for (let count = text.length - others.length; count >= 1; count--)
    if (isWithin(text.slice(1, count), word.slice(1)) && isSpeltBy(text.slice(count), others)) return true
  return false
}

function isWithin(letters: string, word: string): boolean {
  let at = 0
  // Neighbours begin no two parts of a compound.
  for (const letter of letters) {
    at = word.indexOf(letter, at + 2) + 1
    if (at === 0) return false
  }
  return true
}
