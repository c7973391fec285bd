import type { TypedAnswer } from '../preview-data.js'

const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What was typed above what was to be, right letters and others apart; as in Anki, the answer alone where nothing was typed. */
export function compareTyped({ expected, isLenient }: TypedAnswer, given: string): string {
  const right = expected.normalize('NFC')
  const typed = given.trim().normalize('NFC')
  const code = (html: string) => `<code id=typeans>${html}</code>`
  if (typed === '') return code(toHtml(right))
  const fold = (text: string) => (isLenient ? text.normalize('NFD').replace(/\p{M}/gu, '') : text)
  if (fold(typed) === fold(right)) return code(`<span class=typeGood>${toHtml(right)}</span>`)
  const isShared = findShared([...fold(typed)], [...fold(right)])
  const mark = (text: string, shared: readonly boolean[], otherwise: string) =>
    [...text].map((letter, index) => `<span class=${shared[index] ? 'typeGood' : otherwise}>${toHtml(letter)}</span>`).join('')
  return code(`${mark(typed, isShared[0], 'typeBad')}<br><span id=typearrow>&darr;</span><br>${mark(right, isShared[1], 'typeMissed')}`)
}

/** Longer answers are not typed. */
const longest = 500

/** Which letters of either text belong to the longest sequence that both have. */
function findShared(a: readonly string[], b: readonly string[]): readonly [boolean[], boolean[]] {
  const shared: [boolean[], boolean[]] = [a.map(() => false), b.map(() => false)]
  if (a.length > longest || b.length > longest) return shared
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--) {
      const best = a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
      const line = lengths[row]
      if (line) line[column] = best
    }
  let [row, column] = [0, 0]
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      shared[0][row++] = true
      shared[1][column++] = true
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return shared
}
