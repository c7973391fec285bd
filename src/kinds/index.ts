import { basic } from './basic.js'
import { cells } from './cells.js'
import { choice } from './choice.js'
import { cloze } from './cloze.js'
import { comparison } from './comparison.js'
import type { CardKind } from './kind.js'
import { list } from './list.js'
import { overlap } from './overlap.js'
import { row } from './row.js'
import { trueFalse } from './true-false.js'

/** The kinds that come with build-deck, in the order in which a section is offered to them. */
export const stockKinds = [cloze, trueFalse, choice, overlap, list, cells, row, comparison, basic] as const

/** A kind whose cards are not known by type, as a table of kinds holds it. */
export function kindOf(name: string): CardKind {
  return (stockKinds.find((kind) => kind.kind === name) ?? basic) as CardKind
}
