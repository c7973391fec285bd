import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const interferingQuestions = {
  id: 'interfering-questions',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 5,
  wantsLook: true,
  reason: ({ word, other }: { word: string; other: string }) =>
    `A question that differs from another one by ${quote(word)} for ${quote(other)} alone, expected a cue that keeps them apart`,
  title: 'Two questions differ by words that look alike',
  meaning:
    'Two questions of at least two words are the same but for one word, and the two words (`afferent` and `efferent`) differ by a single ' +
    'letter, or by `hypo` and `hyper`, `intra` and `inter`, `endo` and `exo`. Put a cue into each: an example, a picture, what the word ' +
    'comes from; or a card that asks for the difference. The message shows both places.',
  why: 'What looks alike is mixed up for years, however often each is learnt by itself. (Piotr Wozniak, Twenty rules: combat interference.)',
  wrong: note`
    # Kidney

    ## What does the afferent arteriole do?

    It brings blood to the glomerulus.

    ## What does the efferent arteriole do?

    It takes blood away from it.
  `,
  right: note`
    # Kidney

    ## What does the afferent arteriole do, which arrives?

    It brings blood to the glomerulus.

    ## What does the efferent arteriole do, which exits?

    It takes blood away from it.
  `
} satisfies Rule
