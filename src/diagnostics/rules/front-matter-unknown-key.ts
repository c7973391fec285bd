import { meant, quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const frontMatterUnknownKey = {
  id: 'front-matter-unknown-key',
  severity: 'warning',
  reason: ({ key, suggestion }: { key: string; suggestion: string }) =>
    `Key ${quote(key)} has no meaning, expected one that has${meant(suggestion)}`,
  title: 'A key in the front matter is nearly one of ours',
  meaning:
    'The key means nothing to build-deck, but is one letter away from a key that does. ' +
    'Correct it, or silence the rule in the config if it belongs to another tool. Keys that are like none of ours are left alone.',
  why: 'A slip in a key would switch its setting off without a word.',
  wrong: note`
    ---
    dekc: Anatomy
    ---

    ## What does a nephron do?

    It filters blood.
  `,
  right: note`
    ---
    deck: Anatomy
    aliases: [renal unit]
    ---

    ## What does a nephron do?

    It filters blood.
  `
} satisfies Rule
