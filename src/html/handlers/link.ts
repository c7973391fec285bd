import type { ElementContent } from 'hast'
import type { Link, LinkReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { element, text } from '../element.js'
import { isAddress } from '../is-address.js'

/** A link to the network or a mailbox; any other shows its text, since a card has no neighbours to link to. */
export function link(state: State, node: Link): ElementContent | ElementContent[] {
  const children = state.all(node)
  if (!isAddress(node.url)) return children
  return element('a', { href: node.url, ...(node.title ? { title: node.title } : {}) }, children)
}

/** A name that nothing defines, since parsing resolves all others: as written. */
export function linkReference(state: State, node: LinkReference): ElementContent[] {
  const after = node.referenceType === 'full' ? `][${node.label ?? node.identifier}]` : node.referenceType === 'collapsed' ? '][]' : ']'
  return [text('['), ...state.all(node), text(after)]
}
