import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { editedFile, kidneyFile, unindent } from './samples.js'

export const identityFamilyChanged = {
  id: 'identity-family-changed',
  severity: 'warning',
  isOfHistory: true,
  reason: ({
    front,
    cards,
    between,
    types
  }: {
    front: string
    cards: number
    between: string
    types?: readonly [from: string, to: string] | undefined
  }) =>
    `${quote(front)} changed ${types ? `from ${quote(types[0])} to ${quote(types[1])}` : `between ${between}`}, expected it to stay what it was; ${cards} ${cards === 1 ? 'card starts' : 'cards start'} anew`,
  title: 'A card has turned from an ordinary one to one with gaps, or back',
  meaning:
    'The card of this name had no gaps at the last build and has some now, or the other way round, or it asks for regions of a picture and did not, or did. ' +
    'Its cards start anew. Take the change back if its history matters more, or write the other form as a card of its own. ' +
    'So it is where a card goes into a note type of your own, or comes from there.',
  why: 'In Anki cards with gaps are of another note type, as are those of regions, and Anki never changes the type of a note that it imports.',
  wrong: {
    files: {
      'biology/kidney.md': unindent`
        # Kidney

        ## What does a nephron do?

        It filters {{blood}}.
      `
    },
    before: { files: kidneyFile }
  },
  right: { files: editedFile, before: { files: kidneyFile } }
} satisfies Rule
