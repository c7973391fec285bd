import { isPlainObject } from '../faults/is-plain-object.js'
import type { Deck } from '../model/model.js'
import { i32, integer, u32 } from './number-shapes.js'
import { anything, checkShape, either, type Fault, flag, listOf, objectShape, type Shape, text, wrongType } from './value-shapes.js'

const isFilteredMark = either(flag, integer({ least: 0, most: 1 }, 'a number'))
const today = listOf(anything, 'a list of a day and a count')
const seconds = integer(u32, 'seconds')
const limit = either(text, integer(i32))

const term: Shape = (value) => {
  const expected = 'a list of a search, a limit and an order'
  if (!Array.isArray(value) || value.length !== 3) return wrongType(value, expected)
  return text(value[0]) ?? limit(value[1]) ?? integer(i32)(value[2])
}

const days = { newToday: today, revToday: today, lrnToday: today, timeToday: today, dyn: isFilteredMark }
const normal = objectShape({}, days)
const filtered = objectShape(
  { terms: listOf(term, 'a list of searches'), resched: either(integer(i32), flag) },
  {
    ...days,
    separate: flag,
    previewDelay: seconds,
    previewAgainSecs: seconds,
    previewHardSecs: seconds,
    previewGoodSecs: seconds
  }
)

/** The keys of a deck's `other` that Anki refuses the package for if they have another type. Source: rslib/src/decks/schema11.rs. */
export const deckOther: Shape = (value) => {
  if (!isPlainObject(value)) return undefined
  let found: Fault | undefined
  checkShape(value, isMarked(value) ? filtered : normal, (key, { message }) => {
    found ??= { code: 'wrong-type', message: `with \`${key}\` ${message}: Anki refuses the package` }
  })
  return found
}

/** Whether a deck is a filtered one. */
export function isFiltered({ other = {} }: Deck): boolean {
  return isMarked(other)
}

function isMarked(other: Readonly<Record<string, unknown>>): boolean {
  return other['dyn'] === 1 || other['dyn'] === true
}
