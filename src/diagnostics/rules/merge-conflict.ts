import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const mergeConflict = {
  id: 'merge-conflict',
  severity: 'error',
  costs: 'file',
  reason: () => 'A merge conflict, expected one text without the lines `<<<<<<<`, `=======` and `>>>>>>>`',
  title: 'The notes hold a merge conflict',
  meaning:
    'Version control could not join two versions of the file, and left both in it. Keep what is right of them, and delete the lines ' +
    '`<<<<<<<`, `=======` and `>>>>>>>`. One that a code block shows is none.',
  why: 'Read as notes, both sides would be on cards, some of them as others than before. Until it is resolved, the cards of the file stay as they are.',
  wrong: { files: { 'note.md': `${kidney}\n<<<<<<< HEAD\nIt makes urine.\n=======\nUrine is left.\n>>>>>>> laptop\n` } },
  right: { files: { 'note.md': `${kidney}\nUrine is left.\n` } }
} satisfies Rule
