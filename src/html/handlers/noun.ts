import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Noun } from '../../cards/content.js'
import { contextOf } from '../context.js'
import { element } from '../element.js'

/** Those of the palette, which read by day and by night. */
const hues = { masculine: 'hue-blue', feminine: 'hue-red', neuter: 'hue-green' } as const

/** A noun with its article in the colour of its gender. */
export function noun(state: State, node: Noun): ElementContent {
  return contextOf(state).keep(element('span', { className: [hues[node.gender]] }, state.all(node)))
}
