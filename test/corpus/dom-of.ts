import type { ElementContent, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'

const block = /^(?:blockquote|br|details|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/

/** The tree that a browser makes of HTML. */
export const toDom = (html: string): Root => fromHtml(html, { fragment: true })

/** A tree as one line of HTML, without the white space that no browser shows: in `pre` all counts; elsewhere it is one space between words. */
export function toComparable(tree: Root): string {
  return toHtml(withoutBlanks(toDom(toHtml(tree))) as Root)
}

function withoutBlanks(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.replace(/[ \t\n]+/g, ' ') }
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'pre')) return node
  const isEdge = (child: RootContent | undefined) =>
    child === undefined
      ? node.type === 'root' || (node.type === 'element' && block.test(node.tagName))
      : child.type === 'element' && block.test(child.tagName)
  const folded = node.children.map((child) => withoutBlanks(child) as RootContent)
  const children = folded.flatMap((child, index): RootContent[] => {
    if (child.type !== 'text') return [child]
    const start = isEdge(folded[index - 1]) ? child.value.replace(/^ /, '') : child.value
    const value = isEdge(folded[index + 1]) ? start.replace(/ $/, '') : start
    return value === '' ? [] : [{ ...child, value }]
  })
  return { ...node, children: children as ElementContent[] }
}
