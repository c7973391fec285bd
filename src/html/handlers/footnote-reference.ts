import type { ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { contextOf } from '../context.js'
import { element, text } from '../element.js'

/** A footnote's number, raised; without ids, since several fields of a card may refer to one footnote. */
export function footnoteReference(state: State, node: FootnoteReference): ElementContent {
  const { footnotes, referred } = contextOf(state)
  const index = footnotes.findIndex((footnote) => footnote.identifier.toUpperCase() === node.identifier.toUpperCase())
  if (index === -1) return text(`[^${node.label ?? node.identifier}]`)
  referred.add(index)
  return element('sup', { className: ['footnote'] }, [text(String(index + 1))])
}
