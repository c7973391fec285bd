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
    'Nothing stands behind the opening fence, and what follows looks like code, so it has no colours. Write the language there, as in ` ' +
    '```python `, or `text` where it is none, such as what a program prints.',
  why:
    'Colours show the parts of code at a glance, and less is misread in the seconds that a card has. (Piotr Wozniak, Twenty rules: optimise ' +
    'wording.)',
  wrong: { files: { 'note.md': '# Python\n\n## How is a function written?\n\n```\ndef square(x):\n    return x * x\n```\n' } },
  right: { files: { 'note.md': '# Python\n\n## How is a function written?\n\n```python\ndef square(x):\n    return x * x\n```\n' } }
} satisfies Rule
