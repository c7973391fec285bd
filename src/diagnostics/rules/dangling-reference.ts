import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const danglingReference = {
  id: 'dangling-reference',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ words }: { words: string }) => `${quote(words)} refers to what the card does not show, expected it on the card, or its name`,
  title: 'A card refers to another place of the notes',
  meaning:
    'The question, or the first part of the answer, speaks of what stands elsewhere: `see above`, `as mentioned earlier`, `in the previous ' +
    'section` (in eighteen languages). Say what is meant, or put it on the card; what is for readers of the notes alone can stand in a ' +
    'comment.',
  why:
    'A card comes alone, months later: nothing stands above it. (Piotr Wozniak, Twenty rules: context cues; Andy Matuschak, How to write ' +
    'good prompts: precise.)',
  wrong: note`
    # Heart

    ## When does the murmur get louder?

    As mentioned above, while breathing in.
  `,
  right: note`
    # Heart

    ## When does the murmur of the tricuspid valve get louder?

    While breathing in.
  `
} satisfies Rule
