import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const nearDuplicate = {
  id: 'near-duplicate',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 5,
  wantsLook: true,
  reason: ({ front }: { front: string }) =>
    `Question ${quote(front)} is asked in nearly the same words elsewhere, expected one card, or what tells them apart`,
  title: 'Two cards ask nearly the same',
  meaning:
    'Two questions of at least three telling words have the same ones, but for capitals, marks, endings such as the plural’s, and articles ' +
    'and the like. Make one card of them, or say in each what the other does not ask. Those that look the same are told by ' +
    '`duplicate-front`, in a build, too. The message shows both places.',
  why:
    'The same fact is reviewed twice as often, and where the answers differ nobody knows which one is meant. (Piotr Wozniak, Twenty rules: ' +
    'combat interference; asking one fact from two sides is another matter.)',
  wrong: note`
    # Heart

    ## What is the function of the mitral valve?

    It keeps blood from flowing back into the atrium.

    ## Functions of mitral valves

    They close at the beginning of systole.
  `,
  right: note`
    # Heart

    ## What does the mitral valve keep blood from?

    Flowing back into the atrium.

    ## When does the mitral valve close?

    At the beginning of systole.
  `
} satisfies Rule
