import type { Nodes } from 'mdast'

/** The text that a node begins with; empty where it begins with anything else. */
export function firstText(node: Nodes): string {
  if (node.type === 'text') return node.value
  const first = 'children' in node ? node.children[0] : undefined
  return first ? firstText(first) : ''
}
