import type { Blockquote, List, Nodes } from 'mdast'
import { someNode } from '../../../cards/walk.js'

const sign = /::|#(?:flash)?card|^\[!/i
const details = /<details/i

/** Whether a list or quote holds the sign of any mark that is read inside one: nearly none does, and what is in it takes its time. */
export const mayHoldCards = (block: Blockquote | List): boolean => someNode([block], isSign)

const isSign = (node: Nodes) => (node.type === 'text' && sign.test(node.value)) || (node.type === 'html' && details.test(node.value))
