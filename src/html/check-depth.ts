import type { Nodes } from 'hast'
import { htmlTags } from './html-tags.js'

/** Levels of raw HTML within each other; what reads it takes time by the square of them. */
const deepest = 200

/** Elements that hold nothing, and those that another of their kind closes. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup rb rt rtc rp td th tr tbody thead tfoot colgroup caption'.split(
    ' '
  )
)

/** Throws a `RangeError` where a tree's raw HTML opens more elements within each other than a card can show. */
export function checkDepth(tree: Nodes): void {
  const open: string[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  const close = (depth: number) => {
    while (open.length > depth) count(open.pop() ?? '', -1)
  }
  const visit = (node: Nodes) => {
    if (node.type === 'raw') {
      for (const { name, isClosing } of htmlTags(node.value)) {
        if (flat.has(name)) continue
        if (!isClosing) {
          if (open.push(name) > deepest) throw new RangeError(`HTML nested more than ${deepest} levels deep`)
          count(name, 1)
        } else if (counts.get(name)) close(open.lastIndexOf(name))
      }
    } else if ('children' in node) {
      const depth = open.length
      for (const child of node.children) visit(child)
      // What a paragraph or an item leaves open ends with it.
      if (node.type === 'element') close(depth)
    }
  }
  visit(tree)
}
