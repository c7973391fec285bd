import { gapMark } from './formula-reading.js'

/** What MathJax is given of a formula that `writeFormula` wrote: with the gaps of one number closed, or with all open. */
export function onCard(written: string, closed?: number): string {
  const open: { readonly number: number; text: string }[] = []
  let text = ''
  let index = 0
  const add = (piece: string) => {
    const gap = open.at(-1)
    if (gap) gap.text += piece
    else text += piece
  }
  for (const found of written.matchAll(gapMark)) {
    add(written.slice(index, found.index))
    index = found.index + found[0].length
    if (found[1] !== undefined) open.push({ number: Number(found[1]), text: '' })
    else {
      const gap = open.pop()
      if (gap) add(gap.number === closed ? `[${found[2] ?? '...'}]` : gap.text)
    }
  }
  return text + written.slice(index)
}
