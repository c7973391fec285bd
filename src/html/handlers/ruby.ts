import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Ruby } from '../../cards/content.js'
import { element, text } from '../element.js'

/** Text with its reading above it. */
export function ruby(state: State, node: Ruby): Element {
  return element('ruby', {}, [...state.all(node), element('rt', {}, [text(node.text)])])
}
