import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { remarkMoney } from './money.js'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).use(remarkMoney).freeze()

/** Markdown with tables, task lists, footnotes, formulas and front matter, as mdast. Lines end in `\n`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
