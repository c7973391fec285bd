import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Cloze } from '../../cards/content.js'
import { contextOf } from '../context.js'
import { text } from '../element.js'
import { gapHole } from '../holes.js'
import { marks } from '../marks.js'

/** A gap as Anki writes it; in a field without gaps, or without a number, what it hides. */
export function cloze(state: State, node: Cloze): ElementContent[] {
  const content = state.all(node)
  const number = node.place === undefined ? node.number : gapHole(node.place)
  if (!contextOf(state).withGaps || number === undefined) return content
  const open = text(marks.gapOpen + number + marks.gapNumberEnd)
  const hint = node.hint ? marks.gapHint + node.hint : ''
  return [open, ...content, text(hint + marks.gapClose)]
}
