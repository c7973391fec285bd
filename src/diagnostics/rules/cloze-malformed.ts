import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const clozeMalformed = {
  id: 'cloze-malformed',
  severity: 'warning',
  reason: ({ mark, expected }: { mark: string; expected: string }) => `${quote(mark)} hides nothing and stays text, expected ${expected}`,
  title: 'Braces look like a gap and are none',
  meaning:
    'A gap is `{{answer}}`, `{{answer::hint}}` or `{{c1::answer}}`, within one block of text, with a number from 1 to 499. ' +
    'These braces are empty, numbered wrongly, not closed, or stand where no gap can be. Correct them, or write a backslash before them (`\\{{`).',
  why: 'They stay on the card as text, and what they were to hide can be read.',
  wrong: note`
    # Heart

    ## Valves

    The {{c0::mitral}} valve has {{two}} cusps.
  `,
  right: note`
    # Heart

    ## Valves

    The {{c1::mitral}} valve has {{two}} cusps.
  `
} satisfies Rule
