import { toHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).freeze()

const raw = (value: string) => ({ type: 'raw', value }) as const
const handlers: Handlers = {
  inlineMath: (_state, node: { value: string }) => raw(`\\(${node.value}\\)`),
  math: (_state, node: { value: string }) => raw(`<p>\\[${node.value}\\]</p>`)
}

export interface PlainFields {
  readonly front: string
  readonly back: string
  readonly isCloze: boolean
}

/** A note of one heading, as a tool that only turns Markdown into HTML gives it. */
export function toPlainFields(note: string): PlainFields {
  const text = note.replace(/^(#+ .*?) \{\..*\}$/m, '$1').replace(/\{\{(?!c\d)/g, '{{c1::')
  const blocks = parser.parse(text).children.filter(({ type }) => type !== 'yaml')
  const [heading, ...rest] = blocks
  if (heading?.type !== 'heading') throw new Error('A note without a heading, expected one of one heading and what it asks')
  const toText = (children: RootContent[]) =>
    toHtml(toHast({ type: 'root', children }, { allowDangerousHtml: true, handlers }), { allowDangerousHtml: true })
  return {
    front: toText(heading.children).replace(/^<p>|<\/p>$/g, ''),
    back: toText(rest),
    isCloze: text.includes('{{c1::')
  }
}
