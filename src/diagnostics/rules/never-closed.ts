import type { Rule } from './rule.js'
import { note } from './samples.js'

export const neverClosed = {
  id: 'never-closed',
  severity: 'warning',
  reason: ({ what, expected, isText }: { what: string; expected: string; isText?: boolean }) =>
    isText
      ? `${what} is never closed and is text, expected ${expected}`
      : `${what} is never closed and swallows what stands below it, expected ${expected} after it`,
  title: 'A comment, a fence or a formula is never closed',
  meaning:
    'A comment `<!--` without `-->` hides all that comes after it. A fence or HTML such as `<pre>` without its end ' +
    'takes all that comes after it for code; it is told where headings are among it. A formula `$$` ends at the next `$$`; where a blank line or ' +
    'a heading comes first, the signs are text. Close it where it should end.',
  why: 'To Markdown most of them run to the end of the file, so the cards below would be missing.',
  wrong: note`
    # Kidney

    ## What does a nephron do?

    It filters blood.

    <!-- to do: a picture

    ## Where does urine collect?

    In the bladder.
  `,
  right: note`
    # Kidney

    ## What does a nephron do?

    It filters blood.

    <!-- to do: a picture -->

    ## Where does urine collect?

    In the bladder.
  `
} satisfies Rule
