import type { Rule } from './rule.js'
import { note } from './samples.js'

export const kindShapeMismatch = {
  id: 'kind-shape-mismatch',
  severity: 'warning',
  reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`,
  title: 'A class asks for a kind of card that the text cannot be',
  meaning:
    'A class at the heading names a kind, but the text below has not its shape: `.list` wants one list, `.cells` and `.rows` one table, ' +
    '`.choice` a list with ticks. Or two classes name two kinds, or `.reversed` and `.typed` stand where a card has no single answer. ' +
    'Take the class away, or give the text the shape; until then a basic card is made.',
  why: 'You asked for a certain card and get another one.',
  wrong: note`
    # Heart

    ## Chambers {.list}

    Two atria and two ventricles.
  `,
  right: note`
    # Heart

    ## Chambers {.list}

    - two atria
    - two ventricles
  `
} satisfies Rule
