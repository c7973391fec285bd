import type { ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { type Context, element, text } from '../context.js'

/** A footnote's number, raised; without ids, since several fields of a card may refer to one footnote. */
export const footnoteReference =
  (context: Context) =>
  (_state: State, node: FootnoteReference): ElementContent => {
    const index = context.footnotes.findIndex((footnote) => footnote.identifier.toUpperCase() === node.identifier.toUpperCase())
    if (index === -1) return text(`[^${node.label ?? node.identifier}]`)
    context.referred.add(index)
    return element('sup', { className: ['footnote'] }, [text(String(index + 1))])
  }
