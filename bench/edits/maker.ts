import type { Card, Gap, Shape } from './vault.js'
import { ills, places, spaced } from './words.js'

/** Makes cards that differ from each other as little as those of a learner do: the same template, one word exchanged. */
export interface Maker {
  readonly shape: Shape
  readonly folder: string
  /** Of tables. */
  readonly columns?: readonly string[]
  /** How many values there are at each place. */
  readonly sizes: readonly number[]
  make(values: readonly number[]): Pick<Card, 'phrasings'> & { readonly answer: readonly (string | Pick<Gap, 'text'>)[] }
}

export const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('Nothing to take from')
  return item
}
export const some = (items: readonly string[], seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => spaced(at(items, seed * 5 + index * 3)))
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
export const ill = ([place = 0, kind = 0]: readonly number[]) => `${at(places, place)} ${at(ills, kind)}`
export const mix = (values: readonly number[]) => values.reduce((sum, value, index) => sum + value * (7 + 4 * index), 1)
