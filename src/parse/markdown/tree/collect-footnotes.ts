import type { FootnoteDefinition, Nodes, Parents } from 'mdast'

/** The footnotes that a tree defines, also inside quotes and items. */
export function collectFootnotes(parent: Parents): FootnoteDefinition[] {
  return (parent.children as Nodes[]).flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [node]
    return 'children' in node ? collectFootnotes(node) : []
  })
}
