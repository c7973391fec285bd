import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const conflictCopy = {
  id: 'conflict-copy',
  severity: 'warning',
  reason: ({ path }: { path: string }) =>
    `${quote(path)} is a copy that a sync tool made and is left out; merge it into the note and delete it`,
  title: 'A copy that a sync tool made is left out',
  meaning:
    'A file is named as sync tools name the second version of a file that was edited in two places. ' +
    'Move what is new in it to the other file and delete it.',
  why: 'With the copy every one of its cards would be there twice, and you would learn one of them from an old text.',
  wrong: { files: { 'biology/kidney.md': kidney, 'biology/kidney.sync-conflict-20260105-093012-K7Q2.md': kidney } },
  right: { files: { 'biology/kidney.md': kidney } }
} satisfies Rule
