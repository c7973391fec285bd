import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Position } from 'unist'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).freeze()

/** Markdown as its standard reader has it, without anything of ours. */
export const parsePlain = (text: string): Root => processor.parse(text)

const mark = /(?:^|\s):::?(?=\s|$)|^\s*: |^\s*\?\??\s*$|^[>\s*_-]*Q:|#(?:flash)?card\b|\{\{|<summary/m

/** Whether a part of a document holds a mark when all code, formulas, links and HTML other than `<details>` are painted over. */
export function holdsMark(text: string, tree: Root, { start, end }: Position): boolean {
  const characters = text.split('')
  paint(tree, characters)
  return mark.test(characters.slice(start.offset, end.offset).join(''))
}

const hidden = /^(?:code|inlineCode|math|inlineMath|link|linkReference|image|imageReference|definition|html)$/

function paint(node: Nodes, characters: string[]): void {
  if (hidden.test(node.type) && !(node.type === 'html' && /<(?:details|summary)/i.test(node.value))) {
    const { start, end } = node.position ?? {}
    for (let index = start?.offset ?? 0; index < (end?.offset ?? 0); index++) if (characters[index] !== '\n') characters[index] = '×'
  } else if ('children' in node) for (const child of node.children) paint(child, characters)
}
