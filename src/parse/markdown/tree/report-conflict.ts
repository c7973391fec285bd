import type { Nodes, Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../source/source.js'

const mark = /^(?:<{7} .*|={7}|>{7} .*)$/gm

/**
 * Reports the first merge conflict that version control left in a file, and leaves nothing but the front matter in the tree then: read as Markdown, a conflict's lines make
 * headings and quotes that nobody wrote. One that a code block shows, as notes on git do, is none.
 */
export function reportConflict(tree: Root, source: Source, report: Report): void {
  if (!source.text.includes('<<<<<<< ')) return
  let opened: { readonly start: number; readonly end: number; isParted: boolean } | undefined
  for (const { index, 0: line } of source.text.matchAll(mark)) {
    if (line.startsWith('<')) opened = isInCode(tree, index) ? undefined : { start: index, end: index + line.length, isParted: false }
    else if (opened && line.startsWith('=')) opened.isParted = true
    else if (opened?.isParted) {
      report('merge-conflict', source.toPosition(opened.start, opened.end))
      tree.children = tree.children.filter(({ type }) => type === 'yaml')
      return
    }
  }
}

function isInCode(node: Nodes, offset: number): boolean {
  const { start, end } = node.position ?? {}
  if (start?.offset !== undefined && end?.offset !== undefined && (offset < start.offset || offset >= end.offset)) return false
  return node.type === 'code' || ('children' in node && node.children.some((child) => isInCode(child, offset)))
}
