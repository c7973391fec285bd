import type { Rule } from './rule.js'
import { note } from './samples.js'

export const markdownSuspected = {
  id: 'markdown-suspected',
  severity: 'warning',
  mostAlone: 3,
  reason: ({ found, expected }: { found: string; expected: string }) => `${found}, expected ${expected}`,
  title: 'Markdown was probably meant otherwise',
  meaning:
    'Markdown reads this in another way than it looks: a heading or list without a space, a table without the line below its header or with a bar ' +
    'inside a cell, a formula in `\\(…\\)`, a template in two braces. Write it as the message says.',
  why: 'It shows on the card as raw text, or a part of it shows nowhere.',
  wrong: note`
    # Heart

    ## How much does it pump?

    ##Per minute
  `,
  right: note`
    # Heart

    ## How much does it pump?

    ### Per minute

    Five litres.
  `
} satisfies Rule
