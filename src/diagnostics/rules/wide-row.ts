import type { Rule } from './rule.js'
import { note } from './samples.js'

export const wideRow = {
  id: 'wide-row',
  severity: 'info',
  mostAlone: 3,
  reason: ({ cells }: { cells: number }) =>
    `Rows that ask for ${cells} cells at once, expected four at the most; write \`{.cells}\` at the heading to ask one at a time`,
  title: 'A row of a table asks for many cells at once',
  meaning:
    'Each row of the table is a card, and its first cell asks for all others: here for more than four. ' +
    'Write `{.cells}` at the end of the heading to be asked for one cell at a time, or part the table.',
  why: 'What asks for five things at once is answered wrong as soon as one is forgotten, and is never really known.',
  wrong: note`
    # Planets

    ## In figures

    | Planet | Radius  | Day   | Year     | Moons | Gravity  |
    |--------|---------|-------|----------|-------|----------|
    | Mars   | 3390 km | 25 h  | 687 days | 2     | 3.7 m/s² |
  `,
  right: note`
    # Planets

    ## In figures {.cells}

    | Planet | Radius  | Day   | Year     | Moons | Gravity  |
    |--------|---------|-------|----------|-------|----------|
    | Mars   | 3390 km | 25 h  | 687 days | 2     | 3.7 m/s² |
  `
} satisfies Rule
