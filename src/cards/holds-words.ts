/** Shorter texts than this stand in too many others by chance. */
const shortest = 3

const endsInWord = /[\p{L}\p{N}]$/u
const startsInWord = /^[\p{L}\p{N}]/u

/** Whether a text holds some words as whole words, case ignored. */
export function holdsWords(text: string, words: string): boolean {
  if (words.length > text.length || [...words].length < shortest) return false
  const [there, wanted] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    // Two UTF-16 units on either side are enough for any character.
    const before = there.slice(Math.max(0, at - 2), at)
    const after = there.slice(at + wanted.length, at + wanted.length + 2)
    if (!endsInWord.test(before) && !startsInWord.test(after)) return true
  }
  return false
}
