import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'
import type { Source } from '../source/source.js'
import { splitLines } from '../source/source-map.js'

/** Makes every line end inside a paragraph a break, as some note-taking apps show it. */
export function keepLineBreaks(tree: Parents, source: Source): void {
  tree.children = (tree.children as Nodes[]).flatMap((child): readonly Nodes[] => {
    if (child.type === 'text') return withBreaks(child, source)
    if ('children' in child) keepLineBreaks(child, source)
    return [child]
  }) as never
}

function withBreaks(node: Text, source: Source): PhrasingContent[] {
  const lines = splitLines(node, source)
  return lines.flatMap((line, index): PhrasingContent[] => {
    const start = lines[index - 1]?.position?.end
    const end = line.position?.start
    const lineEnd: PhrasingContent[] = index === 0 ? [] : [{ type: 'break', ...(start && end ? { position: { start, end } } : {}) }]
    return line.value === '' ? lineEnd : [...lineEnd, line]
  })
}
