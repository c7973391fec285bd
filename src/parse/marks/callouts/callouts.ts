import type { Blockquote, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { CardContent } from '../../../cards/content.js'
import { showsNothing } from '../../../kinds/shows-nothing.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

export type CalloutRole = 'hint' | 'extra' | 'source'

const roles: ReadonlyMap<string, CalloutRole> = new Map([
  ['hint', 'hint'],
  ['extra', 'extra'],
  ['note', 'extra'],
  ['source', 'source']
])

const asking = new Set(['question', 'faq', 'help', 'flashcard', 'card'])

/** Whether a quote begins with `[!word]`, whatever the word. */
export const isCallout = (node: Blockquote): boolean => calloutMark(node) !== undefined

/** The part that a `> [!hint]` and its kin play on a card; `undefined` of any other quote. */
export function calloutRole(node: Nodes): CalloutRole | undefined {
  const mark = node.type === 'blockquote' ? calloutMark(node) : undefined
  return mark && roles.get(mark.word)
}

/** A callout's content, its title included. */
export function calloutContent(node: Blockquote, source: Source): CardContent {
  const { title, body } = openCallout(node, source)
  return [...title, ...body]
}

/** A callout whose kind asks, with its question and its answer; one that lacks either is content. */
export function readAskingCallout(node: Blockquote, source: Source): { front: CardContent; back: CardContent } | undefined {
  if (!asking.has(calloutMark(node)?.word ?? '')) return undefined
  const { title, body } = openCallout(node, source)
  return showsNothing(title) || showsNothing(body) ? undefined : { front: title, back: body }
}

/** A callout in parts, the title as a paragraph. */
function openCallout(node: Blockquote, source: Source): { title: CardContent; body: CardContent } {
  const [first, ...others] = node.children
  const mark = calloutMark(node)
  if (!mark || first?.type !== 'paragraph') throw new Error('A quote without a mark, expected one that has been looked at')
  const { text, length } = mark
  const rest = sliceText(text, toSourceMap(text, source), length, text.value.length, source)
  const children = [...(rest.value === '' ? [] : [rest]), ...first.children.slice(1)]
  const [title = [], below = []] = text.value[length - 1] === '\n' ? [[], children] : cutFirstLine(children, source)
  const toBlocks = (line: readonly PhrasingContent[]): Paragraph[] => (line.length === 0 ? [] : [{ ...first, children: [...line] }])
  return { title: toBlocks(title), body: [...toBlocks(below), ...others] as CardContent }
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

function calloutMark({ children: [first], data }: Blockquote) {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text' || data?.isQuote) return undefined
  const match = /^\[!([\p{L}-]+)\][+-]?[ \t]*(?:\n|(?=\S)|$)/u.exec(text.value)
  return match ? { text, word: (match[1] as string).toLowerCase(), length: match[0].length } : undefined
}
