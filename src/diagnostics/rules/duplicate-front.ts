import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const duplicateFront = {
  id: 'duplicate-front',
  severity: 'warning',
  mostAlone: 20,
  wantsLook: true,
  reason: ({ front }: { front: string }) =>
    `Question ${quote(front)} is already asked in the same words, expected a different question or another heading above it`,
  title: 'Two cards ask the same question',
  meaning:
    'Two cards look the same before they are answered: question and headings, as far as the card shows them. ' +
    'Ask more exactly, put them under headings of their own, ' +
    'or make one card of them. The message shows both places.',
  why: 'While reviewing nobody can know which of the two answers is meant. Both stay cards, and neither loses its history.',
  wrong: note`
    # Heart

    ## Function

    It pumps blood.

    ## Function

    It makes a hormone, too.
  `,
  right: note`
    # Heart

    ## Function of the muscle

    It pumps blood.

    ## Function as a gland

    It makes a hormone, too.
  `
} satisfies Rule
