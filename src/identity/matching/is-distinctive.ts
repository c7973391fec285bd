/** Whether a text can hardly stand for two facts: four words, or twenty letters (half as many where a letter is a syllable or a word). */
export function isDistinctive(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const wide = letters.filter((letter) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)).length
  if (letters.length + wide >= 20) return true
  // Four numbers say no more than one.
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4
}
