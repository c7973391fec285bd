import type { Mark } from '../mark.js'
import { isFilledIn } from '../other-tools/suspect-foreign.js'
import { markGaps } from './mark-gaps.js'
import { suspectGaps } from './suspect-gaps.js'
import { ungapDetails } from './ungap-details.js'

/** `{{gaps}}`. They are nodes of the tree; whether one hides anything, the card tells that it comes to stand on. */
export const gaps: Mark = {
  name: 'gaps',
  settle(tree, source, report) {
    markGaps(tree, source, report)
    ungapDetails(tree, source, report)
  },
  // Where another tool fills all of a section in, no card is made, and that is reported.
  suspect: (written, source) => suspectGaps(written, !written.blocks.every(isFilledIn), source)
}
