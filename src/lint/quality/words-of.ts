/** Word lists by language (BCP 47), parted by bars. */
export type WordLists = Readonly<Record<string, string>>

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'

/** The pattern of one of some words of any language, as a whole word where the script parts words. Each word may hold a pattern of its own. */
export function anyOf(lists: WordLists): string {
  const words = Object.values(lists).flatMap((list) => list.split('|'))
  const isUnspaced = (word: string) => new RegExp(`[${unspaced}]`, 'u').test(word)
  const spaced = words.filter((word) => !isUnspaced(word)).map((word) => word.replaceAll(' ', '\\s'))
  const others = words.filter(isUnspaced)
  const whole = `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`
  return others.length === 0 ? whole : `(?:${whole}|${others.join('|')})`
}
