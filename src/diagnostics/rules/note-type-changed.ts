import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { animals, vocabulary } from './samples.js'

export const noteTypeChanged = {
  id: 'note-type-changed',
  severity: 'warning',
  isOfHistory: true,
  reason: ({ noteType, was, now, what }: { noteType: string; was: string; now: string; what: 'fields' | 'templates' }) =>
    `The ${what} of ${quote(noteType)} were ${was} and are ${now}, expected the same in Anki before you import this package`,
  title: 'Your own note type has other fields or templates than at the last build',
  meaning:
    'Change them in Anki alike (Tools > Manage Note Types > Fields, or Cards), in the same order and by the same names, and import then. ' +
    'It is said once: the next build takes it for done.',
  why:
    'Anki never changes the fields or templates of a note type that it has. Where a package has others, it takes new notes into a copy of the type, ' +
    'and updates no note that it has.',
  wrong: {
    files: { ...animals, ...vocabulary('{{Word}}', '  Plural: part Plural\n') },
    before: { files: { ...animals, ...vocabulary() } }
  },
  right: { files: { ...animals, ...vocabulary() }, before: { files: { ...animals, ...vocabulary() } } }
} satisfies Rule
