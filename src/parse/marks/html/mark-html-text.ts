import type { Nodes, Parents, Text } from 'mdast'
import { nodesThat } from '../../../cards/walk.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { toSourceMap } from '../../markdown/source/source-map.js'
import { isKnownTag, tagName } from './mark-unknown-html.js'

const closingTag = /<\/[a-z]/i

/**
 * Sets off the text between an inline tag and the one that closes it: nothing inside HTML is a mark. A tag never closed holds nothing.
 * Gaps are reported, since around the tags they would be some; but not in code, where braces mean something else.
 */
export function markHtmlText(parent: Parents, source: Source, report: Report): void {
  if (source.holds(closingTag)) markWithin(parent, source, report)
}

function markWithin(parent: Parents, source: Source, report: Report) {
  const children = parent.children as Nodes[]
  const open = createOpenTags()
  // What stands outside of all that is closed so far: each is set off once.
  const outside: { readonly node: Nodes; readonly index: number }[] = []
  for (const [index, child] of children.entries()) {
    if ('children' in child) markWithin(child, source, report)
    const name = child.type === 'html' && !holdsBlocks(parent) ? tagName(child.value) : undefined
    if (child.type !== 'html' || name === undefined || !isKnownTag(name)) outside.push({ node: child, index })
    else if (!child.value.startsWith('</')) open.add(name, index)
    else {
      const start = open.close(name)
      if (start === undefined) continue
      const inside: Nodes[] = []
      while ((outside.at(-1)?.index ?? -1) > start) inside.push(outside.pop()?.node as Nodes)
      const texts = nodesThat(inside.reverse(), (node) => node.type === 'text')
      if (!code.test(name)) for (const text of texts) reportGaps(text, name, source, report)
      for (const text of texts) text.data = { ...text.data, isInert: true }
    }
  }
}

/** Tags that are open, by their indexes. One that closes closes all that opened after it. */
function createOpenTags() {
  const open: { readonly name: string; readonly index: number }[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    add(name: string, index: number) {
      open.push({ name, index })
      count(name, 1)
    },
    close(name: string): number | undefined {
      if (!counts.get(name)) return undefined
      for (;;) {
        const last = open.pop()
        if (last) count(last.name, -1)
        if (!last || last.name === name) return last?.index
      }
    }
  }
}

const code = /^(?:code|kbd|pre|samp|script|style|textarea|tt|var)$/

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
