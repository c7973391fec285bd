import type { Rule } from './rule.js'
import { note } from './samples.js'

export const nestingTooDeep = {
  id: 'nesting-too-deep',
  severity: 'error',
  reason: () => 'Quotes, lists, emphasis or HTML nested hundreds of levels deep, expected no more than a few',
  title: 'Something is nested hundreds of levels deep',
  meaning:
    'Quotes, lists, emphasis or HTML elements stand inside each other more than 200 levels deep, often because a tag is never closed in a long ' +
    'text. Close it, or take the levels out.',
  why: 'No card can show it, and what reads Markdown and HTML gives up on it.',
  wrong: { files: { 'note.md': `# Kidney\n\n## Who said it?\n\n${'>'.repeat(201)} It filters blood.\n` } },
  right: note`
    # Kidney

    ## Who said it?

    > > It filters blood.
  `
} satisfies Rule
