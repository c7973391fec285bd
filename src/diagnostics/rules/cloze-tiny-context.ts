import type { Rule } from './rule.js'
import { note } from './samples.js'

export const clozeTinyContext = {
  id: 'cloze-tiny-context',
  severity: 'info',
  onlyInCheck: true,
  limits: { words: 3, characters: 6 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ left }: { left: string }) => `A gap with ${left} left around it, expected a sentence that tells what is asked`,
  title: 'A gap has nothing around it',
  meaning:
    'While the gap is closed, fewer than three words (or six characters in scripts without spaces) are left to be read, title and headings ' +
    'above among them. Write the sentence that the gap is a part of, or ask with a heading.',
  why: 'A gap is answered by what stands around it. Without that, one learns the look of the card. (Piotr Wozniak, Twenty rules: context cues.)',
  wrong: note`
    # Gauss

    {{Disquisitiones Arithmeticae}}
  `,
  right: note`
    # Gauss

    His book on whole numbers is called {{Disquisitiones Arithmeticae}}.
  `
} satisfies Rule
