import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Subscript, Superscript } from '../../cards/content.js'
import { element } from '../element.js'

/** Text below its line. */
export function subscript(state: State, node: Subscript): Element {
  return element('sub', {}, state.all(node))
}

/** Text above its line. */
export function superscript(state: State, node: Superscript): Element {
  return element('sup', {}, state.all(node))
}
