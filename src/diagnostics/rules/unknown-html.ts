import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const unknownHtml = {
  id: 'unknown-html',
  severity: 'warning',
  mostAlone: 3,
  namesTopic: /^/,
  replacement: ({ tag }: { tag: string; isOpen: boolean }) => ({ actual: tag, expected: `\\${tag}` }),
  reason: ({ tag, isOpen }: { tag: string; isOpen: boolean }) =>
    `${quote(tag)} is ${isOpen ? 'never closed' : 'no HTML tag'} and shows as written, expected backticks around code`,
  title: 'Something looks like HTML and is none',
  meaning:
    'A word between angle brackets is no HTML tag that browsers know, or is opened and never closed, so it shows as it is written. ' +
    'Code belongs between backticks; before any other bracket write a backslash (`\\<`).',
  why: 'In HTML it would vanish from the card, as `Vec<String>` does on many pages. So it is kept as text, which may not be what you want either.',
  wrong: note`
    # Rust

    ## What is a growable array?

    Vec<Item>
  `,
  right: { files: { 'note.md': '# Rust\n\n## What is a growable array?\n\n`Vec<Item>`\n' } }
} satisfies Rule
