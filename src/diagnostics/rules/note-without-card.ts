import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { animals, vocabulary } from './samples.js'

const asksForExample = vocabulary('{{#Example}}{{Word}}{{/Example}}')

export const noteWithoutCard = {
  id: 'note-without-card',
  severity: 'warning',
  reason: ({ front, noteType }: { front: string; noteType: string }) =>
    `${quote(front)} asks nothing as a note of ${quote(noteType)}, expected something in a field without which its templates show no front`,
  title: 'A note of your own note type has no card',
  meaning:
    'Each front of the note type is empty with what this card puts into its fields, as where all of it stands in a condition on a field that is empty. ' +
    'The card is left out.',
  why: 'Anki makes a card only where its front shows something, and a note without any card is of no use.',
  wrong: { files: { 'german/animals.md': animals['german/animals.md'].replace('**Example:** ', ''), ...asksForExample } },
  right: { files: { ...animals, ...asksForExample } }
} satisfies Rule
