import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const yesNo = {
  id: 'yes-no',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ answer }: { answer: string }) =>
    `A question that ${quote(answer)} answers, expected one that asks what, why or when (or \`T or F: …\` for a statement to be judged)`,
  title: 'A question is answered by yes or no',
  meaning:
    'The question ends with a question mark and the answer begins with yes or no, in one of eighteen languages, and nothing or a mark ' +
    'behind it. Ask for the reason or the condition instead: what, why, when. A statement to be judged is `T or F: …`.',
  why:
    'Half of such answers are right by chance, and one soon knows the card by its look. (Andy Matuschak, How to write good prompts: ' +
    'effortful, and open rather than yes or no.)',
  wrong: note`
    # Bats

    ## Are bats blind?

    No, most see well at dusk.
  `,
  right: note`
    # Bats

    ## When do bats see well?

    At dusk.
  `
} satisfies Rule
