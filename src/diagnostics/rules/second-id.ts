import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const secondId = {
  id: 'second-id',
  severity: 'warning',
  mostAlone: 3,
  reason: ({ id, first }: { id: string; first: string }) =>
    `A second id ${quote(id)} on one card, expected one only; ${quote(first)} is used`,
  title: 'A card has two ids',
  meaning:
    'Two ids stand on one card: in the attributes, or in the attributes and as `^id` at the end of its text. The first one counts. Delete the other.',
  why: 'Only one of them can keep the history of the card, and should they ever change places it would be lost.',
  wrong: note`
    # Heart

    ## What does it pump? {#pump #heart-1}

    Blood.
  `,
  right: note`
    # Heart

    ## What does it pump? {#pump}

    Blood.
  `
} satisfies Rule
