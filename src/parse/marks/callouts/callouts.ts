import type { Blockquote, Paragraph, PhrasingContent } from 'mdast'
import type { CardContent } from '../../../cards/content.js'
import { showsNothing } from '../../../kinds/shows-nothing.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

export type CalloutRole = 'hint' | 'extra' | 'source'

const roles: Readonly<Record<string, CalloutRole>> = { hint: 'hint', extra: 'extra', note: 'extra', source: 'source' }

const asking = new Set(['question', 'faq', 'help', 'flashcard', 'card'])

/** Whether a quote begins with `[!word]`, whatever the word. */
export const isCallout = (node: Blockquote, source: Source): boolean => calloutMark(node, source) !== undefined

/** A `> [!hint]` and its kin: the part it plays on the card, and its content. */
export function readCallout(node: Blockquote, source: Source): { role: CalloutRole; content: CardContent } | undefined {
  const callout = openCallout(node, source)
  const role = callout && roles[callout.type]
  return role && { role, content: [...callout.title, ...callout.body] }
}

/** A callout whose kind asks, with its question and its answer; one that lacks either is content. */
export function readAskingCallout(node: Blockquote, source: Source): { front: CardContent; back: CardContent } | undefined {
  const callout = openCallout(node, source)
  if (!callout || !asking.has(callout.type) || showsNothing(callout.title) || showsNothing(callout.body)) return undefined
  return { front: callout.title, back: callout.body }
}

/** A callout in parts, the title as a paragraph. */
function openCallout(node: Blockquote, source: Source): { type: string; title: CardContent; body: CardContent } | undefined {
  const [first, ...others] = node.children
  const mark = calloutMark(node, source)
  if (!mark || first?.type !== 'paragraph') return undefined
  const { text, map, length, type } = mark
  const rest = sliceText(text, map, length, text.value.length, source)
  const children = [...(rest.value === '' ? [] : [rest]), ...first.children.slice(1)]
  const [title = [], below = []] = text.value[length - 1] === '\n' ? [[], children] : cutFirstLine(children, source)
  const toBlocks = (line: readonly PhrasingContent[]): Paragraph[] => (line.length === 0 ? [] : [{ ...first, children: [...line] }])
  return { type, title: toBlocks(title), body: [...toBlocks(below), ...others] as CardContent }
}

/** What stands in the line of the mark is the callout's title. */
function cutFirstLine(children: readonly PhrasingContent[], source: Source): PhrasingContent[][] {
  for (const [index, node] of children.entries()) {
    if (node.type === 'break') return [children.slice(0, index), children.slice(index + 1)]
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1
    if (node.type !== 'text' || end < 0) continue
    const map = toSourceMap(node, source)
    const [before, after] = [sliceText(node, map, 0, end, source), sliceText(node, map, end + 1, node.value.length, source)]
    return [
      [...children.slice(0, index), before],
      [after, ...children.slice(index + 1)]
    ]
  }
  return [[...children]]
}

function calloutMark(node: Blockquote, source: Source) {
  const [first] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text' || node.data?.isQuote) return undefined
  const match = /^\[!([\p{L}-]+)\][+-]?[ \t]*(?:\n|(?=\S)|$)/u.exec(text.value)
  return match ? { text, map: toSourceMap(text, source), type: (match[1] as string).toLowerCase(), length: match[0].length } : undefined
}
