import { htmlTagNames } from 'html-tag-names'
import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Verbatim } from '../../../cards/content.js'
import type { Report } from '../../../diagnostics/message.js'
import { replaceNodes } from '../../markdown/tree/replace-nodes.js'

const known = new Set(htmlTagNames)
const tag = /^<\/?([A-Za-z][A-Za-z0-9:-]*)/

/** What HTML does not know, such as `Vec<String>` without backticks, shows as written. */
export function markUnknownHtml(tree: Root, report: Report): void {
  replaceNodes(tree, (node, parent) => {
    if (node.type !== 'html' || !isUnknown(node, parent)) return undefined
    report('unknown-html', node, {
      tag: node.value.split('\n')[0] ?? node.value,
      isOpen: isKnownTag(tagName(node.value) ?? '')
    })
    const verbatim: Verbatim = { type: 'verbatim', value: node.value, ...(node.position ? { position: node.position } : {}) }
    return holdsBlocks(parent)
      ? [{ type: 'paragraph', children: [verbatim], ...(node.position ? { position: node.position } : {}) }]
      : [verbatim]
  })
}

/** Whether what stands in a node are blocks, and not phrases. */
export const holdsBlocks = (parent: Parents) => /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(parent.type)

/** The name in an opening or closing tag, in lower case. */
export const tagName = (html: string): string | undefined => tag.exec(html)?.[1]?.toLowerCase()

/** Whether HTML knows a tag of this name. */
export const isKnownTag = (name: string): boolean => known.has(name)

function isUnknown({ value }: Html, parent: Parents): boolean {
  const name = tagName(value)
  if (!name) return false
  if (!isKnownTag(name)) return true
  // `Set<A>` looks like a link; one that leads nowhere and is never closed is none.
  return name.length === 1 && !value.startsWith('</') && !value.includes('=') && !holdsBlocks(parent) && !closes(parent, name)
}

const closed = new WeakMap<Parents['children'], ReadonlySet<string>>()

/** Names of closing tags among some siblings, looked for once. */
function closes({ children }: Parents, name: string): boolean {
  const found = (node: Nodes) => (node.type === 'html' && node.value.startsWith('</') ? (tagName(node.value) ?? []) : [])
  const names = closed.get(children) ?? new Set((children as Nodes[]).flatMap(found))
  closed.set(children, names)
  return names.has(name)
}
