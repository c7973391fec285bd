import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const duplicateId = {
  id: 'duplicate-id',
  severity: 'error',
  reason: ({ id }: { id: string }) => `Id ${quote(id)} is used twice in this file, expected a name of its own for each card`,
  title: 'Two cards of a file have the same id',
  meaning:
    'An id (`{#id}`, or `^id` at the end of a block) names one card of its file. Give one of the two another id. The message shows both places.',
  why: 'A card with an id keeps its history by it, whatever becomes of its text. With one id for two cards their histories would mix.',
  wrong: note`
    # Heart

    ## What does it pump? {#pump}

    Blood.

    ## How often does it beat? {#pump}

    Sixty times a minute.
  `,
  right: note`
    # Heart

    ## What does it pump? {#pump}

    Blood.

    ## How often does it beat? {#rate}

    Sixty times a minute.
  `
} satisfies Rule
