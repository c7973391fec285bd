import type { Rule } from './rule.js'
import { note } from './samples.js'

export const andChain = {
  id: 'and-chain',
  severity: 'info',
  onlyInCheck: true,
  limits: { items: 5 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ items }: { items: number }) =>
    `An answer of ${items} things in one sentence, expected a list below the heading: the card then says how many are asked, and \`{.overlap}\` asks for one at a time`,
  title: 'An answer strings many things together',
  meaning:
    'The answer is one sentence of five or more short parts between commas or semicolons. As a list (`- ` before each) the card says how ' +
    'many are asked, and `{.overlap}` asks for one at a time; a heading of its own for each is better still. What joins the last two is ' +
    'known in eighteen languages; marks such as `、` need none.',
  why:
    'A chain hides how much there is to be said, so that one never knows whether the answer was whole. (Piotr Wozniak, Twenty rules: ' +
    'minimum information, avoid sets.)',
  wrong: note`
    # Cell

    ## Which organelles have membranes?

    Nucleus, mitochondria, chloroplasts, lysosomes, vacuoles and peroxisomes.
  `,
  right: note`
    # Cell

    ## Which organelles have two membranes?

    Nucleus, mitochondria and chloroplasts.
  `
} satisfies Rule
