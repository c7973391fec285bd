import { markDisplayMath } from '../markdown/tree/mark-display-math.js'
import { suspectBraces } from './attributes/suspect-braces.js'
import { callouts } from './callouts/callouts-mark.js'
import { cardTag } from './card-tag/card-tag-mark.js'
import { colons } from './colons/colons.js'
import { dropPercentComments } from './comments/drop-percent-comments.js'
import { definitions } from './definitions/read-definitions.js'
import { details } from './details/details.js'
import { gaps } from './gaps/gaps.js'
import { markHtmlText } from './html/mark-html-text.js'
import { markUnknownHtml } from './html/mark-unknown-html.js'
import { markInline } from './inline/mark-inline.js'
import { suspectLabels } from './labels/suspect-labels.js'
import { lists } from './lists/lists.js'
import type { Notation } from './mark.js'
import { suspectBlocks } from './markdown/suspect-blocks.js'
import { occlusion } from './occlusion/occlusion-mark.js'
import { questionMarks } from './question-marks/question-marks.js'
import { terms } from './terms/terms.js'

/** The marks of build-deck's notation; the first that takes a block has it. */
export const marks: Notation = [
  { name: 'Markdown', suspect: suspectBlocks },
  callouts,
  { name: 'attributes', suspect: suspectBraces },
  { name: 'text in HTML', settle: markHtmlText },
  { name: 'comments', settle: dropPercentComments },
  { name: 'unknown HTML', settle: (tree, _, report) => markUnknownHtml(tree, report) },
  { name: 'formulas', settle: markDisplayMath },
  occlusion,
  questionMarks,
  definitions,
  cardTag,
  colons,
  lists,
  terms,
  details,
  gaps,
  // `Q:` and `A:` run over several blocks, so they are read where the blocks are.
  { name: 'labels', suspect: suspectLabels },
  { name: 'links, ruby, scripts, highlights and sounds', settle: markInline }
]
