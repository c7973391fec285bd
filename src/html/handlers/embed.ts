import type { Text } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Embed } from '../../cards/content.js'
import { toNoteName } from '../../cards/note-name.js'
import { text } from '../element.js'

/** A note embedded in another shows as its name. */
export function embed(_state: State, node: Embed): Text {
  return text(toNoteName(node.target))
}
