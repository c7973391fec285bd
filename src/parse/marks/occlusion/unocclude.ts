import type { Nodes } from 'mdast'

/** Pictures as they were written, on a card that hides no regions; content without any is given back as it is. */
export const unocclude = <Node extends Nodes>(content: readonly Node[]): readonly Node[] =>
  content.some(({ type }) => type === 'occlusion')
    ? content.flatMap((node) => (node.type === 'occlusion' ? (node.children as Nodes[] as Node[]) : [node]))
    : content
