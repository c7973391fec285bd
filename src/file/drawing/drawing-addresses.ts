import type { Nodes } from 'mdast'
import { walk } from '../../cards/walk.js'

const key = /(?:^|[\s{])regions=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+))/g

/** The addresses that attributes in a file may give drawings by; of text that is none, no harm comes. */
export function drawingAddresses(tree: Nodes): readonly string[] {
  const found = new Set<string>()
  walk([tree], (node) => {
    if ((node.type === 'text' || node.type === 'html') && node.value.includes('regions='))
      for (const [, double, single, bare] of node.value.matchAll(key)) found.add(double ?? single ?? bare ?? '')
  })
  found.delete('')
  return [...found]
}
