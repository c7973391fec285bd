import type { ElementContent } from 'hast'
import type { Speech } from '../../cards/content.js'
import { text } from '../element.js'
import { marks } from '../marks.js'

const brackets: Readonly<Record<string, string>> = { '[': marks.bracketOpen, ']': marks.bracketClose }

/** Text that a voice of Anki's reads, which ends at the first bracket. */
export function speech(_: unknown, { language, text: read }: Speech): ElementContent {
  const written = read.replace(/[[\]]/g, (bracket) => brackets[bracket] ?? bracket)
  return text(marks.speechOpen + language + marks.speechLanguageEnd + written + marks.speechClose)
}
