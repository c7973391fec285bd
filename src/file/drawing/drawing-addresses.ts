import type { Nodes } from 'mdast'

const key = /(?:^|[\s{])regions=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+))/g

/** The addresses that attributes in a file may give drawings by; of text that is none, no harm comes. */
export function drawingAddresses(tree: Nodes): readonly string[] {
  const found = new Set<string>()
  const visit = (node: Nodes) => {
    if ((node.type === 'text' || node.type === 'html') && node.value.includes('regions='))
      for (const [, double, single, bare] of node.value.matchAll(key)) found.add(double ?? single ?? bare ?? '')
    if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
  visit(tree)
  found.delete('')
  return [...found]
}
