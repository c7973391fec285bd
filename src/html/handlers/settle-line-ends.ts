import type { Nodes, Paragraph, Text } from 'mdast'
import { idleLineEnds } from '../../cards/east-asian-lines.js'

const settled = new WeakMap<Text, string>()

/** A text as it stands on one line: a paragraph that is wrapped otherwise is the same to Anki, and not sent again. */
export function onOneLine(node: Text): string {
  return node.value.includes('\n') ? (settled.get(node) ?? withoutIndents(node.value).replaceAll('\n', ' ')) : node.value
}

/** Finds what `onOneLine` is to give for the texts of a paragraph: an end between Han or Kana is no space, also beside a link or emphasis. */
export function settleLineEnds(paragraph: Paragraph): void {
  const pieces: { readonly node?: Text; readonly value: string }[] = []
  collect(paragraph.children, pieces)
  if (!pieces.some(({ value }) => value.includes('\n'))) return
  const ends = new Set(idleLineEnds(pieces.map(({ value }) => value).join('')))
  let start = 0
  for (const { node, value } of pieces) {
    const from = start
    const toSign = (found: string, index: number) => (ends.has(from + index) ? '' : found)
    if (node && value.includes('\n')) settled.set(node, value.replace(/\n/g, toSign).replaceAll('\n', ' '))
    start += value.length
  }
}

/** Without the spaces around line ends. */
const withoutIndents = (text: string) => (text.includes('\n') ? text.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, '\n') : text)

function collect(nodes: readonly Nodes[], pieces: { readonly node?: Text; readonly value: string }[]) {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ node, value: withoutIndents(node.value) })
    // A break is one, whatever stands around it.
    else if (node.type === 'break') pieces.push({ value: ' ' })
    else if ('children' in node) collect(node.children, pieces)
    else if ('value' in node && node.type !== 'html') pieces.push({ value: node.value })
  }
}
