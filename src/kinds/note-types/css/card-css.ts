import { answer } from './answer.js'
import { callouts } from './callouts.js'
import { cells } from './cells.js'
import { choice } from './choice.js'
import { cloze } from './cloze.js'
import { code } from './code.js'
import { toColours } from './colours.js'
import { context } from './context.js'
import { frame } from './frame.js'
import { hueClasses } from './hues.js'
import { languages } from './languages.js'
import { lists } from './lists.js'
import { math } from './math.js'
import { media } from './media.js'
import { overlap } from './overlap.js'
import type { Theme } from './palette.js'
import { print } from './print.js'
import { prose } from './prose.js'
import { question } from './question.js'
import { tables } from './tables.js'
import { typed } from './typed.js'

const parts = [
  frame,
  context,
  prose,
  question,
  answer,
  callouts,
  lists,
  tables,
  cells,
  choice,
  cloze,
  overlap,
  typed,
  code,
  hueClasses,
  media,
  math,
  languages,
  print
]

/** How cards look: the CSS of all note types, with what one of them has besides. Later parts refine earlier ones. */
export function toCardCss(theme: Theme, more = ''): string {
  const css = [toColours(theme), ...parts, more].map((part) => part.trim()).join('\n')
  // Each card of a reviewer loads it.
  return css.replace(/^ +/gm, '').trim()
}
