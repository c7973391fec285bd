import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import type { Block, ExplicitContext, MarkReading } from './explicit-card.js'
import type { WrittenBlocks } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** How lists of terms are taken: always (the class), or where most items have the shape (the policy). */
export type TermsMode = 'class' | 'policy' | undefined

/** A block and what stands around it. */
export interface BlockPlace {
  readonly blocks: readonly Block[]
  readonly index: number
  /** The block above, if no card has taken it. */
  readonly above: Block | undefined
  /** It goes with the cards above it, unless a mark takes it as its question or term. */
  readonly isAboveSpokenFor: boolean
  readonly terms: TermsMode
}

/** The marks of one way to write cards. In this order their nodes are put into the tree and they are asked whether a block is theirs. */
export type Notation = readonly Mark[]

/** One mark of a notation, on all its sides. */
export interface Mark {
  readonly name: string
  /** Puts its nodes into the tree of a file. */
  readonly settle?: (tree: Root, source: Source, report: Report) => void
  /** The cards that a block gives by itself, or with the blocks above or below it; `undefined` where it is no such mark. */
  readonly read?: (place: BlockPlace, context: ExplicitContext) => MarkReading | undefined
  /** Text that is nearly one. */
  readonly suspect?: (written: WrittenBlocks, source: Source) => Suspicion[]
}
