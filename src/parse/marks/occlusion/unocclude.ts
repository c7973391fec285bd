import type { Nodes } from 'mdast'

/** Pictures as they were written, on a card that hides no regions. */
export const unocclude = <Node extends Nodes>(content: readonly Node[]): Node[] =>
  content.flatMap((node) => (node.type === 'occlusion' ? (node.children as Nodes[] as Node[]) : [node]))
