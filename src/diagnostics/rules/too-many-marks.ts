import type { Rule } from './rule.js'
import { note } from './samples.js'

export const tooManyMarks = {
  id: 'too-many-marks',
  severity: 'warning',
  reason: ({ most }: { most: number }) =>
    `More than ${most} marks such as \`*\`, \`[\` and \`<\` in one paragraph, expected fewer: in each line all after them is text`,
  title: 'A paragraph holds thousands of marks',
  meaning:
    'A paragraph, a heading or a cell has more than 2000 signs such as `*`, `_`, `[`, `` ` `` and `<` that may be marks of Markdown or HTML. ' +
    'From there on its lines show as they are written. Part it by blank lines, or put what is data or code into a fence.',
  why: 'Marks are looked for among all that stand before them in a paragraph, so that very many of them would take minutes.',
  wrong: { files: { 'note.md': `# Kidney\n\n## What flows?\n\nBlood\n${`${'<'.repeat(70)}\n`.repeat(29)}` } },
  right: note`
    # Kidney

    ## What flows?

    Blood
  `
} satisfies Rule
