import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

/** Makes every line end inside a paragraph a break, as some note-taking apps show it. */
export function keepLineBreaks(tree: Parents, source: Source): void {
  tree.children = (tree.children as Nodes[]).flatMap((child): readonly Nodes[] => {
    if (child.type === 'text') return splitLines(child, source)
    if ('children' in child) keepLineBreaks(child, source)
    return [child]
  }) as never
}

function splitLines(node: Text, source: Source): PhrasingContent[] {
  if (!node.value.includes('\n')) return [node]
  const map = toSourceMap(node, source)
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const line of node.value.split('\n')) {
    if (from > 0) pieces.push({ type: 'break', position: source.toPosition(map.offsets[from - 1] ?? 0, map.offsets[from] ?? 0) })
    if (line !== '') pieces.push(sliceText(node, map, from, from + line.length, source))
    from += line.length + 1
  }
  return pieces
}
