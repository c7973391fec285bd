import type { Rule } from './rule.js'
import { kidneyFile, lockPath, lockText } from './samples.js'

export const lockConflict = {
  id: 'lock-conflict',
  severity: 'error',
  isOfHistory: true,
  costs: 'build',
  reason: () =>
    'A merge conflict in the lock, expected it resolved: keep one side whole; what only the other side knew gets its guids again',
  title: 'The lock holds the marks of a merge conflict',
  meaning:
    'Two people or two computers built on their own, and version control could not join their locks. Keep the text of one side whole, ' +
    'delete that of the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`, and build again with `--republish`: cards that ' +
    'only the other side knew get the same guids as there, and Anki may have later times from there than the lock. `build-deck lock --merge` joins two ' +
    'locks without loss; as a merge driver (README) git does it by itself.',
  why: 'A lock that mixes two sides is read wrongly or not at all, and the lock knows which card is which in Anki.',
  wrong: { files: { ...kidneyFile, [lockPath]: `<<<<<<< HEAD\n${lockText}=======\n${lockText}>>>>>>> laptop\n` } },
  right: { files: { ...kidneyFile, [lockPath]: lockText } }
} satisfies Rule
