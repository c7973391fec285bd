import type { Nodes } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Labels } from './known-labels.js'

/** What may be the label of a reference, or of a definition where a colon is to follow: all that stands in brackets. */
export function labelsIn(content: string, after: '' | ':' = ''): Labels {
  const labels = new Set<string>()
  let open = -1
  for (const { 0: sign, index } of content.matchAll(/\\.|[[\]]/gs)) {
    // A quote's marks are no part of a label that goes over its lines.
    if (sign === ']' && open >= 0 && index > open && content.startsWith(after, index + 1))
      labels.add(normalizeIdentifier(content.slice(open, index).replace(/\n[ \t>]*/g, ' ')))
    if (sign === '[' || sign === ']') open = sign === '[' ? index + 1 : -1
  }
  return labels
}

/** Of the definitions in a tree, also of footnotes. */
export function definedLabels(node: Nodes): string[] {
  if (node.type === 'definition') return [normalizeIdentifier(node.identifier)]
  const inside = 'children' in node ? node.children.flatMap(definedLabels) : []
  return node.type === 'footnoteDefinition' ? [`^${normalizeIdentifier(node.identifier)}`, ...inside] : inside
}

/** What the tree of a text refers to, and all in brackets that the text for a picture may have been made of. */
export function referencedLabels(node: Nodes, text: string): string[] {
  if (node.type === 'footnoteReference') return [`^${normalizeIdentifier(node.identifier)}`]
  const { start, end } = node.position ?? {}
  if (node.type === 'image' || node.type === 'imageReference') return [...labelsIn(text.slice(start?.offset, end?.offset))]
  const inside = 'children' in node ? node.children.flatMap((child) => referencedLabels(child, text)) : []
  return node.type === 'linkReference' ? [normalizeIdentifier(node.identifier), ...inside] : inside
}
