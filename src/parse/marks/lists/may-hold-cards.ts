import type { Nodes } from 'mdast'

const sign = /::|#(?:flash)?card|^\[!/i
const details = /<details/i

/** Whether a list or quote holds the sign of any mark that is read inside one: nearly none does, and what is in it takes its time. */
export function mayHoldCards(node: Nodes): boolean {
  if (node.type === 'text') return sign.test(node.value)
  if (node.type === 'html') return details.test(node.value)
  return 'children' in node && node.children.some(mayHoldCards)
}
