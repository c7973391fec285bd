import type { ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Footnotes } from '../../cards/content.js'
import { contextOf } from '../context.js'
import { element, text } from '../element.js'

const known = new WeakMap<Footnotes, ReadonlyMap<string, number>>()

/** Where each name stands in a list; of several with one name, the first. */
function indexesOf(footnotes: Footnotes): ReadonlyMap<string, number> {
  const entries = () => footnotes.map(({ identifier }, index) => [identifier.toUpperCase(), index] as const)
  const indexes = known.get(footnotes) ?? new Map(entries().reverse())
  known.set(footnotes, indexes)
  return indexes
}

/** A footnote's number, raised; without ids, since several fields of a card may refer to one footnote. */
export function footnoteReference(state: State, node: FootnoteReference): ElementContent {
  const { footnotes, referred } = contextOf(state)
  const index = indexesOf(footnotes).get(node.identifier.toUpperCase())
  if (index === undefined) return text(`[^${node.label ?? node.identifier}]`)
  referred.add(index)
  return element('sup', { className: ['footnote'] }, [text(String(index + 1))])
}
