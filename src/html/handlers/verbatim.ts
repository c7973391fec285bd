import type { Text } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Verbatim } from '../../cards/content.js'
import { text } from '../element.js'

/** Text that shows as its author wrote it. */
export function verbatim(_state: State, node: Verbatim): Text {
  return text(node.value)
}
