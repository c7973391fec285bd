import type { RootContent, Text } from 'mdast'
import type { Verbatim } from '../../../cards/content.js'
import type { Report } from '../../../diagnostics/message.js'
import { inPlaceOf, plainLine, toLines, toParagraph } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { directiveOf } from './foreign-tools.js'

const directive = /:::/

/** The lines `::: warning` … `:::` of other tools, reported once a block, as text that is no mark for a card. */
export function settleDirectives(blocks: readonly RootContent[], source: Source, report: Report): RootContent[] {
  if (!source.holds(directive)) return [...blocks]
  const lines = blocks.map((block) => (block.type === 'paragraph' ? toLines(block.children, source) : []))
  const fences = lines.flat().filter((line) => /^:{3,}(?:$|\s*[\p{L}{[])/u.test(plainLine(line) ?? ''))
  const isEnd = (line: (typeof fences)[number] | undefined) => /^:+$/.test(plainLine(line ?? []) ?? '')
  if (fences.length < 2 || isEnd(fences[0]) || !isEnd(fences.at(-1))) return [...blocks]
  for (const [first] of fences.filter((line) => !isEnd(line))) {
    if (first?.type !== 'text') continue
    const written = first.value.trim()
    const found = `\`${written}\` is a block of ${directiveOf(written)} and shows as written`
    const box = /^[:\s{.]*(?:callout-)?([a-z]+)/i.exec(written)?.[1]?.toLowerCase() ?? 'note'
    report('markdown-suspected', first, { found, expected: `a callout such as \`> [!${box}]\`` })
  }
  const isFence = new Set(fences)
  return blocks.map((block, index) => {
    const own = lines[index] ?? []
    if (block.type !== 'paragraph' || !own.some((line) => isFence.has(line))) return block
    const settled = toParagraph(own.map((line) => (isFence.has(line) ? inPlaceOf(line, line.map(toVerbatim)) : line)))
    return block.position ? { ...settled, position: block.position } : settled
  })
}

const toVerbatim = <Node extends { type: string }>(node: Node | Text): Node | Verbatim =>
  isText(node) ? { type: 'verbatim', value: node.value, ...(node.position ? { position: node.position } : {}) } : node

const isText = (node: { type: string }): node is Text => node.type === 'text'
