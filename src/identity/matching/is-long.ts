/** Whether a text says so much that no other fact has it: ten words, or thirty letters of a script in which each is a word or a syllable. */
export function isLong(text: string): boolean {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? []
  return wide.length >= 30 || text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 10
}
