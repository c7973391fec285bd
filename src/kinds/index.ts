import { basic } from './basic.js'
import { cells } from './cells.js'
import { choice } from './choice.js'
import { cloze } from './cloze.js'
import { comparison } from './comparison.js'
import { list } from './list.js'
import { occlusion } from './occlusion.js'
import { overlap } from './overlap.js'
import { row } from './row.js'
import { trueFalse } from './true-false.js'

/** The kinds that come with build-deck, in the order in which a section is offered to them. */
export const stockKinds = [occlusion, cloze, trueFalse, choice, overlap, list, cells, row, comparison, basic] as const
