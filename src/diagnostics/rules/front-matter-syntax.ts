import type { Rule } from './rule.js'
import { note } from './samples.js'

export const frontMatterSyntax = {
  id: 'front-matter-syntax',
  severity: 'error',
  costs: 'file',
  reason: ({ problem }: { problem: string }) => `Front matter that is not valid YAML (${problem}), expected lines like \`title: Kidney\``,
  title: 'The front matter is no valid YAML',
  meaning:
    'What stands between the two `---` at the top of the file cannot be read as keys and values. ' +
    'A value that holds a colon and a space, or begins with `[`, `{`, `#`, `*` or `!`, belongs in quotes; a key may stand there once.',
  why: 'Its settings decide which deck and which cards the file gives. Guessing them could move cards or make others.',
  wrong: note`
    ---
    title: Algebra: rings
    ---

    ## What is a ring?

    A set with addition and multiplication.
  `,
  right: note`
    ---
    title: "Algebra: rings"
    ---

    ## What is a ring?

    A set with addition and multiplication.
  `
} satisfies Rule
