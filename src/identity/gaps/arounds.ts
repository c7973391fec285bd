import { toForm } from '../matching/form.js'
import type { Around } from './around.js'

/** As many characters on each side of a gap tell what it asks. */
const reach = 24

/**
 * What stands around each gap of a text, other gaps blanked out; `undefined` where next to nothing does, or where the gap cannot be found.
 * `texts` are those of the gaps in their order.
 */
export function toArounds(text: string, texts: readonly string[]): readonly (Around | undefined)[] {
  let end = 0
  let masked = ''
  const places = texts.map((gap) => {
    const start = gap === '' ? -1 : text.indexOf(gap, end)
    // A gap inside another one has its number from the author.
    if (start < 0) return undefined
    masked += `${text.slice(end, start)}\u0000`
    end = start + gap.length
    return masked.length - 1
  })
  masked += text.slice(end)
  const hidden = new Map<string, number>()
  for (const gap of texts) hidden.set(gap, (hidden.get(gap) ?? 0) + 1)
  const known = new Map<string, boolean>()
  const isHiddenEverywhere = (gap: string) => {
    const found = known.get(gap) ?? text.split(gap).length - 1 === hidden.get(gap)
    known.set(gap, found)
    return found
  }
  return places.map((place, index) => {
    if (place === undefined) return undefined
    const [before, after] = [masked.slice(Math.max(0, place - reach), place), masked.slice(place + 1, place + 1 + reach)]
    const all = `${toForm(before)}\u0000${toForm(after)}`
    if (!/\p{L}/u.test(all)) return undefined
    const isSure = isHiddenEverywhere(texts[index] ?? '')
    return { all, before: toForm(before.split('\u0000').at(-1) ?? ''), after: toForm(after.split('\u0000')[0] ?? ''), isSure }
  })
}
