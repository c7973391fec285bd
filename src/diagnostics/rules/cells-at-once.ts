import type { Rule } from './rule.js'
import { note } from './samples.js'

export const cellsAtOnce = {
  id: 'cells-at-once',
  severity: 'info',
  onlyInCheck: true,
  limits: { cells: 2 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ cells }: { cells: number }) =>
    `Rows that ask for ${cells} cells at once, expected two at the most: \`{.cells}\` at the heading asks one at a time`,
  title: 'A row of a table asks for several cells at once',
  meaning:
    'Each row of the table is a card, and its first cell asks for three cells or four; for more, `wide-row` tells it in a build, too. ' +
    '`{.cells}` at the end of the heading asks for one cell at a time, `{.rows}` says that it is right as it is. Columns of examples or ' +
    'remarks are not asked and do not count.',
  why:
    'Three values that do not follow from each other are three facts, and one forgotten fails all. (Piotr Wozniak, Twenty rules: minimum ' +
    'information.)',
  wrong: note`
    # Vitamins

    ## Vitamins that dissolve in fat

    | Vitamin | Name        | Lack of it      | Found in |
    |---------|-------------|-----------------|----------|
    | A       | retinol     | night blindness | liver    |
    | K       | menaquinone | bleeding        | cabbage  |
  `,
  right: note`
    # Vitamins

    ## Vitamins that dissolve in fat {.cells}

    | Vitamin | Name        | Lack of it      | Found in |
    |---------|-------------|-----------------|----------|
    | A       | retinol     | night blindness | liver    |
    | K       | menaquinone | bleeding        | cabbage  |
  `
} satisfies Rule
