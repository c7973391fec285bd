import type { Nodes } from 'mdast'

/** Stands for code and formulas, which are read as one word and not looked into. */
const opaque = '\u2060x\u2060'

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'list', 'table', 'tableRow', 'tableCell'])

/** The words of content, a line for each block: no code, no formulas, no HTML. */
export function toProse(content: readonly Nodes[]): string {
  let prose = ''
  const visit = (node: Nodes) => {
    if (node.type === 'text') prose += node.value
    else if (node.type === 'inlineCode' || node.type === 'inlineMath') prose += opaque
    else if (node.type === 'break') prose += ' '
    else if ('children' in node) {
      for (const child of node.children) visit(child)
      if (blocks.has(node.type)) prose += '\n'
    }
  }
  for (const node of content) visit(node)
  return prose.trim()
}
