import type { ElementContent } from 'hast'
import type { Root } from 'mdast'
import type { State } from 'mdast-util-to-hast'

/** Blocks, each on a line. */
export function root(state: State, node: Root): ElementContent[] {
  return state.wrap(state.all(node), false)
}
