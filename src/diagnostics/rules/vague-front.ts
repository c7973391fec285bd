import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const vagueFront = {
  id: 'vague-front',
  severity: 'info',
  onlyInCheck: true,
  limits: { words: 30, characters: 72 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ front, expected }: { front: string; expected: string }) =>
    `Question ${quote(front)} asks nothing in particular, expected ${expected}`,
  title: 'A question asks nothing in particular',
  meaning:
    'The heading is one that any text may have, such as `Overview`, `Example` or `Remarks` (in eighteen languages), or it says `Describe …` ' +
    'or `Explain …` (in twelve) over an answer of more than 30 words. Say what is asked, as in `Why does … ?`, or write `{.skip}` at the ' +
    'heading; `skip: ["Overview", "Example*"]` in the config leaves out all of a name.',
  why:
    'Nobody can tell what to say, and after a while one answers the shape of the card and not the question. (Andy Matuschak, How to write ' +
    'good prompts: precise; Piotr Wozniak, Twenty rules: optimise wording.)',
  wrong: note`
    # Photosynthesis

    ## Overview

    Light splits water, and its electrons make NADPH.
  `,
  right: note`
    # Photosynthesis

    ## What does light split?

    Water, whose electrons make NADPH.
  `
} satisfies Rule
