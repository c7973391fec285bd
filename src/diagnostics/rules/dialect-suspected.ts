import type { Rule } from './rule.js'
import { note } from './samples.js'

export const dialectSuspected = {
  id: 'dialect-suspected',
  severity: 'info',
  onlyInCheck: true,
  reason: ({ tool, marks }: { tool: string; marks: string }) =>
    `The file looks like notes for ${tool} (${marks}), expected build-deck's own marks: these make no card`,
  title: 'A file is written in the notation of another tool',
  meaning:
    'The file holds marks of another flashcard tool, which are text to build-deck. The message names the tool and counts its marks. ' +
    'Write such cards as headings with their answer below, or with `::` and `?`. Only `build-deck check` looks for this.',
  why: 'A file that was written for another tool can build without an error, and give the wrong cards or none.',
  wrong: note`
    # Kidney

    ## What does a kidney clean?

    The blood.

    START
    Basic
    What does a nephron do?
    Back: It filters blood.
    END
  `,
  right: note`
    # Kidney

    ## What does a kidney clean?

    The blood.

    ## What does a nephron do?

    It filters blood.
  `
} satisfies Rule
