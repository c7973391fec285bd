import type { Nodes } from 'mdast'

/** Visits all nodes of some content, each before those inside it. */
export function walk(content: readonly Nodes[], visit: (node: Nodes) => void): void {
  for (const node of content) {
    visit(node)
    if ('children' in node) walk(node.children as Nodes[], visit)
  }
}

/** Whether any node of some content passes, those inside others too. */
export const someNode = (content: readonly Nodes[], isOne: (node: Nodes) => boolean): boolean =>
  content.some((node) => isOne(node) || ('children' in node && someNode(node.children as Nodes[], isOne)))

/** The nodes of some content that are of a kind, in order; what stands inside one of them is not looked at. */
export function nodesThat<Found extends Nodes>(content: readonly Nodes[], isOne: (node: Nodes) => node is Found): Found[] {
  const found: Found[] = []
  collect(content, isOne, found)
  return found
}

function collect<Found extends Nodes>(content: readonly Nodes[], isOne: (node: Nodes) => node is Found, found: Found[]): void {
  for (const node of content) {
    if (isOne(node)) found.push(node)
    else if ('children' in node) collect(node.children as Nodes[], isOne, found)
  }
}
