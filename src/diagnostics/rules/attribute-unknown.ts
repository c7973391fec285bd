import { meant, quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const attributeUnknown = {
  id: 'attribute-unknown',
  severity: 'warning',
  mostAlone: 3,
  namesTopic: /did you mean/,
  // A class or key that gets a meaning changes its card; a comment that silences a rule does not.
  replacement: ({ what, name, suggestion }: { what: string; name: string; known: string; suggestion: string | undefined }) =>
    what === 'Rule' && suggestion !== undefined ? { actual: name, expected: suggestion } : undefined,
  reason: ({ what, name, known, suggestion }: { what: string; name: string; known: string; suggestion: string | undefined }) =>
    `${what} ${quote(name)} has no meaning, expected ${suggestion ? `one that has${meant(suggestion)}` : known}`,
  title: 'A class, a key, a value or a rule is named that does not exist',
  meaning:
    'A class, key or value in `{…}` has no meaning, the braces cannot be read, a tag is none, or a comment silences no rule. Most often a sign is ' +
    'wrong or missing, and the message says what may be meant. If it is to be text, write a backslash before it (`\\{`).',
  why: 'It would be passed over, and the card would not be what you asked for.',
  wrong: note`
    # Heart

    ## What does it pump? {.revresed}

    Blood.
  `,
  right: note`
    # Heart

    ## What does it pump? {.reversed}

    Blood.
  `
} satisfies Rule
