import type { Html, PhrasingContent, Root } from 'mdast'
import { isComment } from '../../../html/comments-in.js'
import { replaceNodes } from '../../markdown/tree/replace-nodes.js'
import { holdsBlocks } from './mark-unknown-html.js'

/** Raw HTML as text that shows as written, line for line; comments stay what they are. */
export function escapeHtml(tree: Root): void {
  replaceNodes(tree, (node, parent) => {
    if (node.type !== 'html' || isComment(node.value)) return undefined
    const shown = linesOf(node)
    return holdsBlocks(parent) ? [{ type: 'paragraph', children: shown, ...(node.position && { position: node.position }) }] : shown
  })
}

function linesOf({ value, position }: Html): PhrasingContent[] {
  return value.split('\n').flatMap((line, index): PhrasingContent[] => {
    const verbatim: PhrasingContent = { type: 'verbatim', value: line, ...(position && { position }) }
    return index === 0 ? [verbatim] : [{ type: 'break' }, verbatim]
  })
}
