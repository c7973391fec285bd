import type { Element, Text } from 'hast'
import type { Text as MdastText } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

// Chinese and Japanese have no spaces, and browsers show no line end between two of their letters.
const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]'
const wrapped = new RegExp(`(?<=${wide})\n(?=${wide})`, 'gu')

/** Text on one line: a paragraph that is wrapped otherwise is the same to Anki, and not sent again. */
export function text(state: State, node: MdastText): Text | Element {
  const value = node.value.includes('\n') ? toLine(node.value) : node.value
  return defaultHandlers.text(state, { ...node, value }) as Text | Element
}

const toLine = (value: string) =>
  value
    .replace(/[ \t]*\r?\n[ \t]*/g, '\n')
    .replace(wrapped, '')
    .replaceAll('\n', ' ')
