import type { Element } from 'hast'
import type { Paragraph } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { settleLineEnds } from './settle-line-ends.js'

/** A paragraph, unless there is nothing in it. */
export function paragraph(state: State, node: Paragraph): Element | undefined {
  settleLineEnds(node)
  const result = defaultHandlers.paragraph(state, node)
  return result.children.every((child) => child.type === 'text' && child.value.trim() === '') ? undefined : result
}
