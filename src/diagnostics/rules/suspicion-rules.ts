import type { Rule } from './rule.js'

const reason = ({ found, expected }: { found: string; expected: string }) => `${found}, expected ${expected}`

/** What is right by the letter, and was probably meant otherwise. */
export const suspicionRules = {
  'mark-suspected': { severity: 'warning', reason },
  'markdown-suspected': { severity: 'warning', reason }
} as const satisfies Record<string, Rule>
