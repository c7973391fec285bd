import type { Blockquote, Paragraph } from 'mdast'
import type { CardContent } from '../cards/content.js'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

export type CalloutRole = 'hint' | 'extra' | 'source'

const roles: Readonly<Record<string, CalloutRole>> = { hint: 'hint', extra: 'extra', note: 'extra', source: 'source' }

/** Whether a quote begins with `[!word]`, whatever the word. */
export const isCallout = (node: Blockquote, source: Source): boolean => calloutMark(node, source) !== undefined

/** A `> [!hint]` and its kin: the part it plays on the card, and its content. */
export function readCallout(node: Blockquote, source: Source): { role: CalloutRole; content: CardContent } | undefined {
  const [first, ...others] = node.children
  const mark = calloutMark(node, source)
  const role = mark && roles[mark.type]
  if (!role || first?.type !== 'paragraph') return undefined
  const { text, map, length } = mark
  const rest = sliceText(text, map, length, text.value.length, source)
  const children = [...(rest.value === '' ? [] : [rest]), ...first.children.slice(1)]
  const paragraph: Paragraph = { ...first, children }
  return { role, content: [...(children.length === 0 ? [] : [paragraph]), ...others] as CardContent }
}

function calloutMark({ children: [first] }: Blockquote, source: Source) {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text') return undefined
  const match = /^\[!([\p{L}-]+)\][+-]?[ \t]*(?:\n|(?=\S)|$)/u.exec(text.value)
  const map = toSourceMap(text, source)
  return match && !map.literal[0] ? { text, map, type: (match[1] as string).toLowerCase(), length: match[0].length } : undefined
}
