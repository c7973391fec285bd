import { fromHtml } from 'hast-util-from-html'
import { toString as toPlain } from 'hast-util-to-string'
import type { Image, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { CardContent, Cloze, Footnotes, InlineContent } from '../../src/cards/content.js'
import { createHtml } from '../../src/html/create-html.js'
import type { HtmlOptions, ResolvedMedia } from '../../src/html/html.js'
import { resolveReferences } from '../../src/parse/markdown/tree/resolve-references.js'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze()

/** As files are parsed: references have their address. */
export function parse(markdown: string): Root {
  const tree = processor.parse(markdown)
  resolveReferences(tree)
  return tree
}

/** Markdown as the content of a card, footnotes apart. */
export function toContent(markdown: string): { content: CardContent; footnotes: Footnotes } {
  const { children } = parse(markdown)
  return {
    content: children.filter((node) => node.type !== 'footnoteDefinition') as CardContent,
    footnotes: children.filter((node) => node.type === 'footnoteDefinition')
  }
}

/** The phrasing of a first paragraph. */
export function toLine(markdown: string): InlineContent {
  const [first] = parse(markdown).children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first.children : []
}

/** A gap around some phrasing, as Markdown or as nodes. */
export function gap(number: number, content: string | InlineContent, hint?: string): Cloze {
  const children = [...(typeof content === 'string' ? toLine(content) : content)]
  return { type: 'cloze', number, children, ...(hint === undefined ? {} : { hint }) }
}

/** A paragraph of Markdown and nodes. */
export function paragraph(...parts: readonly (string | InlineContent[number])[]): CardContent {
  const children = parts.flatMap((part) => (typeof part === 'string' ? [{ type: 'text' as const, value: part }] : [part]))
  return [{ type: 'paragraph', children }]
}

/** A package in which each file is there, under its own name. */
export function findMedia({ url }: Pick<Image, 'url'>): ResolvedMedia | undefined {
  if (/^https?:/.test(url)) return { kind: 'remote', url }
  if (url.includes('missing')) return undefined
  return { kind: /\.mp3$/.test(url) ? 'audio' : /\.mp4$/.test(url) ? 'video' : 'image', name: decodeURIComponent(url) }
}

export const standard: HtmlOptions = { withGaps: false, media: findMedia }
export const cloze: HtmlOptions = { withGaps: true, media: findMedia }

const html = await createHtml()()

/** A formula within a line of Markdown. */
export const formula = (tex: string): string => `$${tex}$`

/** Blocks of Markdown as the HTML of a field. */
export function render(markdown: string, options: HtmlOptions = standard): string {
  const { content, footnotes } = toContent(markdown)
  return html.block(content, { footnotes, ...options })
}

export const renderContent = (content: CardContent, options: HtmlOptions = cloze): string => html.block(content, options)

export const renderLine = (markdown: string, options: HtmlOptions = standard): string => html.inline(toLine(markdown), options)

/** What a browser shows of HTML, as text. */
export const toShownText = (source: string): string => toPlain(fromHtml(source, { fragment: true }))
