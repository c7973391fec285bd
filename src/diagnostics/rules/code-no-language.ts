import type { Rule } from './rule.js'

export const codeNoLanguage = {
  id: 'code-no-language',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: () => 'Code without a language, expected one after the fence, as in ` ```python ` (` ```text ` if it is none)',
  title: 'A block of code says no language',
  meaning:
    'Nothing stands behind the opening fence, so the code has no colours. Write the language there, as in ` ```python `, or `text` where it ' +
    'is none, such as what a program prints.',
  why:
    'Colours show the parts of code at a glance, and less is misread in the seconds that a card has. (Piotr Wozniak, Twenty rules: optimise ' +
    'wording.)',
  wrong: { files: { 'note.md': '# Git\n\n## How to undo the last commit?\n\n```\ngit reset --soft HEAD~1\n```\n' } },
  right: { files: { 'note.md': '# Git\n\n## How to undo the last commit?\n\n```sh\ngit reset --soft HEAD~1\n```\n' } }
} satisfies Rule
