import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Highlight } from '../../cards/content.js'
import { element } from '../element.js'

/** Text that the author marked with a bright pen. */
export function highlight(state: State, node: Highlight): Element {
  return element('mark', {}, state.all(node))
}
