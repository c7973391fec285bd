import type { Word } from './words.js'

const roman = /^[ivxlcdm]+$/

/** Whether two texts are the same words but for one, in which a letter was left out: `apx`, `apex`. Another letter makes another word: `ethane`, `ethene`. */
export function isSlip(former: readonly Word[], today: readonly Word[]): boolean {
  if (former.length !== today.length) return false
  const changed = former.flatMap((word, index) => {
    const other = today[index]
    return other && other.text !== word.text ? [[word, other] as const] : []
  })
  const [pair, second] = changed
  return pair !== undefined && second === undefined && isLetterLeftOut(...pair)
}

function isLetterLeftOut(one: Word, other: Word): boolean {
  if (one.kind !== 'word' || other.kind !== 'word') return false
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text]
  // `type ii` and `type iii` are counted.
  if (short.length < 3 || long.length !== short.length + 1 || (roman.test(short) && roman.test(long))) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return start > 0 && short.slice(start) === long.slice(start + 1)
}
