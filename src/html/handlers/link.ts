import type { ElementContent } from 'hast'
import type { Link, LinkReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { element, text } from '../element.js'
import { isAddress } from '../is-address.js'

/** A link to the network or a mailbox; any other shows its text, since a card has no neighbours to link to. */
export function link(state: State, node: Link): ElementContent | ElementContent[] {
  return toLink(state.all(node), node.url, node.title)
}

/** The same by a name that is defined elsewhere in the content. */
export function linkReference(state: State, node: LinkReference): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  const children = state.all(node)
  if (definition) return toLink(children, definition.url, definition.title)
  const after = node.referenceType === 'full' ? `][${node.label ?? node.identifier}]` : node.referenceType === 'collapsed' ? '][]' : ']'
  return [text('['), ...children, text(after)]
}

function toLink(children: ElementContent[], url: string, title: string | null | undefined): ElementContent | ElementContent[] {
  if (!isAddress(url)) return children
  return element('a', { href: url, ...(title ? { title } : {}) }, children)
}
