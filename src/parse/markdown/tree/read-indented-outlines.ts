import type { Code, Nodes, Root, RootContent } from 'mdast'
import { walk } from '../../../cards/walk.js'
import { parseMarkdown } from '../parser/markdown.js'
import type { Source } from '../source/source.js'
import { toValueOffsets } from '../source/value-offsets.js'

const signs = /\n\t[-*+][ \t\n]/

/** A list below a heading, indented by a tab as outliners do, is code to Markdown. It is read as the list that its author sees. */
export function readIndentedOutlines(tree: Root, source: Source): void {
  if (!source.holds(signs)) return
  tree.children = tree.children.flatMap((node, index): RootContent[] => {
    const above = tree.children[index - 1]
    return node.type === 'code' && above?.type === 'heading' && isOutline(node, above, source) ? parseAgain(node, source) : [node]
  })
}

/** It begins in the line below the heading, with a bullet behind a tab, and no line of it stands further left. */
function isOutline({ value, position }: Code, above: Nodes, { text }: Source): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const isNext = position?.start.line === (above.position?.end.line ?? 0) + 1
  const lines = text.slice(text.lastIndexOf('\n', start - 1) + 1, end).split('\n')
  return isNext && /^[-*+](?:[ \t]|\n|$)/.test(value) && lines.every((line) => /^(?:\t|[ \t]*$)/.test(line))
}

function parseAgain(node: Code, source: Source): RootContent[] {
  const toOffset = toValueOffsets(node, source)
  const { children } = parseMarkdown(node.value)
  walk(children, (inside) => {
    if (!inside.position) return
    const { start, end } = inside.position
    inside.position = source.toPosition(toOffset(start.offset ?? 0), toOffset(end.offset ?? 0))
  })
  return children
}
