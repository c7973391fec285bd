import { isFigure } from '../../../kinds/shape.js'
import type { Block } from '../explicit-card.js'

/** Whether a block may go with terms beside it: a paragraph, or pictures, sounds and videos alone. */
export const isNeighbour = (block: Block | undefined): block is Block =>
  block !== undefined && (block.type === 'paragraph' || isFigure(block))
