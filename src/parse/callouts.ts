import type { Blockquote, Paragraph } from 'mdast'
import type { CardContent } from '../cards/content.js'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

export type CalloutRole = 'hint' | 'extra' | 'source'

const roles: Readonly<Record<string, CalloutRole>> = { hint: 'hint', extra: 'extra', note: 'extra', source: 'source' }

/** A `> [!hint]` and its kin: the part it plays on the card, and its content. */
export function readCallout(node: Blockquote, source: Source): { role: CalloutRole; content: CardContent } | undefined {
  const [first, ...others] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined
  const match = /^\[!([\p{L}-]+)\][+-]?[ \t]*(?:\n|(?=\S)|$)/u.exec(text.value)
  const role = match ? roles[(match[1] as string).toLowerCase()] : undefined
  if (!match || !role) return undefined
  const map = toSourceMap(text, source)
  if (map.literal[0]) return undefined
  const rest = sliceText(text, map, match[0].length, text.value.length, source)
  const children = [...(rest.value === '' ? [] : [rest]), ...first.children.slice(1)]
  const paragraph: Paragraph = { ...first, children }
  return { role, content: [...(children.length === 0 ? [] : [paragraph]), ...others] as CardContent }
}
