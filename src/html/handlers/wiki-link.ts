import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { WikiLink } from '../../cards/content.js'

/** A link to another note shows its text, since a card has no neighbours to link to. */
export function wikiLink(state: State, node: WikiLink): ElementContent[] {
  return state.all(node)
}
