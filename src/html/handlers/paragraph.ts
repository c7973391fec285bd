import type { Element, ElementContent, Text } from 'hast'
import type { Paragraph } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { idleLineEnds } from '../../cards/east-asian-lines.js'

/** A paragraph, unless there is nothing in it. */
export function paragraph(state: State, node: Paragraph): Element | undefined {
  const result = defaultHandlers.paragraph(state, node)
  if (result.children.every((child) => child.type === 'text' && child.value.trim() === '')) return undefined
  dropIdleLineEnds(result)
  return result
}

/** Also where a line ends beside a link or emphasis. */
function dropIdleLineEnds(paragraph: Element) {
  const pieces: { readonly node?: Text; readonly value: string }[] = []
  collect(paragraph.children, pieces)
  const ends = new Set(idleLineEnds(pieces.map(({ value }) => value).join('')))
  if (ends.size === 0) return
  let start = 0
  for (const { node, value } of pieces) {
    const from = start
    if (node) node.value = value.replace(/\n/g, (found, index: number) => (ends.has(from + index) ? '' : found))
    start += value.length
  }
}

function collect(children: readonly ElementContent[], pieces: { readonly node?: Text; readonly value: string }[]) {
  for (const child of children) {
    if (child.type === 'text') pieces.push({ node: child, value: child.value })
    else if (child.type !== 'element') continue
    // A break is one, whatever stands around it.
    else if (child.tagName === 'br') pieces.push({ value: ' ' })
    else collect(child.children, pieces)
  }
}
