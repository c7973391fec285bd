import type { Html, PhrasingContent, Text } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { dropSpaceAtEnd, trimEnd } from '../../markdown/source/trim-end.js'
import { isComment } from '../comments/comments.js'
import { type Attributes, joinAttributes, noAttributes, readAttributes } from './attributes.js'
import { withNearMisses } from './with-near-misses.js'

export interface Taken {
  readonly children: PhrasingContent[]
  readonly attributes: Attributes
}

/** More braces than an author writes: each takes time by the length of the text. */
const most = 50

/** Takes `{…}` or `<!-- {…} -->` off the end of a heading, paragraph or list item. */
export function takeAttributes(children: readonly PhrasingContent[], source: Source): Taken {
  let attributes = noAttributes
  const rest = [...children]
  for (let count = 0; ; ) {
    const last = rest.at(-1)
    const comment = last?.type === 'html' && isComment(last) ? last : undefined
    const found = comment ? fromComment(comment, source) : last?.type === 'text' ? fromText(last, source) : undefined
    if (found && count++ > most) break
    // Any other comment makes nothing, and hides none that stand before it.
    if (!found && !comment) break
    rest.pop()
    if (found) {
      attributes = joinAttributes(found.attributes, attributes)
      rest.push(...found.before)
    }
    dropSpaceAtEnd(rest, source)
  }
  return { children: trimEnd(rest, source), attributes: withNearMisses(attributes, rest, source) }
}

/** The attributes in a comment that is all of the HTML, or the end of it; `undefined` for any other. */
export function fromComment(
  node: Html,
  source: Source
): { attributes: Attributes; before: PhrasingContent[]; isAlone: boolean } | undefined {
  const html = node.value.trimEnd()
  const at = html.lastIndexOf('<!--')
  const match = at < 0 ? null : /^<!--\s*\{([^{}]*)\}\s*-->$/.exec(html.slice(at))
  const above = html.slice(0, Math.max(at, 0))
  const isAlone = above.trim() === ''
  // It stands in lines of its own.
  if (!match || !(isAlone || above.slice(above.trimEnd().length).includes('\n'))) return undefined
  const start = (node.position?.start.offset ?? 0) + html.indexOf('{', at) + 1
  const attributes = readAttributes(match[1] as string, (from, to) => source.toPosition(start + from, start + to))
  return attributes && { attributes, before: [], isAlone }
}

function fromText(node: Text, source: Source): { attributes: Attributes; before: PhrasingContent[] } | undefined {
  if (!/\}\s*$/.test(node.value)) return fromBlockId(node, source)
  const open = node.value.lastIndexOf('{')
  if (open < 0 || (open > 0 && !/[\s}]/.test(node.value[open - 1] as string))) return undefined
  const map = toSourceMap(node, source)
  if (map.literal[open]) return undefined
  const inner = node.value.slice(open + 1, node.value.lastIndexOf('}'))
  const at = (index: number) => map.offsets[open + 1 + index] ?? 0
  const attributes = readAttributes(inner, (from, to) => source.toPosition(at(from), at(to)))
  if (!attributes) return undefined
  return { attributes, before: open === 0 ? [] : [sliceText(node, map, 0, open, source)] }
}

/** Obsidian's `^id`, with a letter in it, since `2 ^10` is a power. */
const blockId = /(?:^|\s)\^((?=[\d-]*[A-Za-z])[A-Za-z\d-]+)\s*$/

function fromBlockId(node: Text, source: Source): { attributes: Attributes; before: PhrasingContent[] } | undefined {
  const match = blockId.exec(node.value)
  const name = match?.[1]
  if (!match || !name) return undefined
  const map = toSourceMap(node, source)
  const at = node.value.indexOf('^', match.index)
  if (map.literal[at]) return undefined
  const position = source.toPosition(map.offsets[at] ?? 0, map.offsets[at + 1 + name.length] ?? 0)
  const attributes: Attributes = { ...noAttributes, ids: [{ name, position }] }
  return { attributes, before: match.index === 0 ? [] : [sliceText(node, map, 0, match.index, source)] }
}
