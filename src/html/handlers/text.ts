import type { Element, Text } from 'hast'
import type { Text as MdastText } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { onOneLine } from './settle-line-ends.js'

export function text(state: State, node: MdastText): Text | Element {
  return defaultHandlers.text(state, node.value.includes('\n') ? { ...node, value: onOneLine(node) } : node) as Text | Element
}
