import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const frontMatterInvalidValue = {
  id: 'front-matter-invalid-value',
  severity: 'error',
  costs: 'file',
  reason: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${quote(key)} is ${quote(value)}, expected ${expected}`,
  title: 'A setting in the front matter has a value that it cannot take',
  meaning: 'The key is known, but not this value of it. The message says which values it takes.',
  why: 'A setting that is passed over silently gives other cards than you wanted, and you would find out while reviewing.',
  wrong: note`
    ---
    cards: mark
    ---

    nephron :: filters blood
  `,
  right: note`
    ---
    cards: marked
    ---

    nephron :: filters blood
  `
} satisfies Rule
