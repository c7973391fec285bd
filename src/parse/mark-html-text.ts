import type { Nodes, Parents, Text } from 'mdast'
import type { Report } from '../diagnostics/report.js'
import { isKnownTag, tagName } from './mark-unknown-html.js'
import type { Source } from './source.js'
import { toSourceMap } from './source-map.js'

const closingTag = /<\/[a-z]/i

/**
 * Sets off the text between an inline tag and the one that closes it: nothing inside HTML is a mark. A tag never closed holds nothing.
 * Gaps are told, since around the tags they would be some; but not in code, where braces mean something else.
 */
export function markHtmlText(parent: Parents, source: Source, report: Report): void {
  if (source.holds(closingTag)) markWithin(parent, source, report)
}

function markWithin(parent: Parents, source: Source, report: Report) {
  const children = parent.children as Nodes[]
  const open: { readonly name: string; readonly index: number }[] = []
  for (const [index, child] of children.entries()) {
    if ('children' in child) markWithin(child, source, report)
    const name = child.type === 'html' && !holdsBlocks(parent) ? tagName(child.value) : undefined
    if (child.type !== 'html' || name === undefined || !isKnownTag(name)) continue
    if (!child.value.startsWith('</')) open.push({ name, index })
    else {
      const start = open.findLastIndex((tag) => tag.name === name)
      const [opening] = start < 0 ? [] : open.splice(start)
      if (!opening) continue
      const texts = children.slice(opening.index, index).flatMap(textsIn)
      if (!code.test(name)) for (const text of texts) reportGaps(text, name, source, report)
      for (const text of texts) text.data = { ...text.data, isInert: true }
    }
  }
}

const code = /^(?:code|kbd|pre|samp|script|style|textarea|tt|var)$/

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

function reportGaps(text: Text, name: string, source: Source, report: Report) {
  if (text.data?.isInert || !text.value.includes('{{')) return
  const { offsets, literal } = toSourceMap(text, source)
  for (const { 0: mark, index } of text.value.matchAll(/\{\{[^{}]+\}\}/g)) {
    if (literal[index]) continue
    const position = source.toPosition(offsets[index] ?? 0, offsets[index + mark.length] ?? 0)
    report('cloze-malformed', position, { mark, expected: `the gap around the HTML, as in \`{{<${name}>…</${name}>}}\`` })
  }
}

const holdsBlocks = ({ type }: Parents) => /^(?:root|blockquote|list|listItem|footnoteDefinition)$/.test(type)
