import type { Rule } from './rule.js'
import { note } from './samples.js'

export const noCards = {
  id: 'no-cards',
  severity: 'error',
  costs: 'build',
  reason: ({ files }: { files: number }) =>
    files === 0
      ? 'No Markdown file here, expected at least one `.md` or `.markdown` file that `include`, `exclude` and `.build-deckignore` leave in'
      : `No card in ${files === 1 ? 'this file' : `these ${files} files`}, expected at least one heading with text below it`,
  title: 'No card was found in any file',
  meaning:
    'Nothing in the input becomes a card: there is no heading with text below it, and no marked card. ' +
    'Give each question a heading and write its answer below, or look whether `exclude`, `skip` or `cards: off` leave out more than you mean.',
  why: 'An empty package, built by mistake from the wrong folder, would take every card for deleted. So none is written, and the lock stays as it is.',
  wrong: note`
    ---
    cards: marked
    ---

    # Kidney

    ## What does a nephron do?

    It filters blood.
  `,
  right: note`
    ---
    cards: marked
    ---

    # Kidney

    ## What does a nephron do? #card

    It filters blood.
  `
} satisfies Rule
