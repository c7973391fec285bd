import type { Rule } from './rule.js'
import { note } from './samples.js'

export const markSuspected = {
  id: 'mark-suspected',
  severity: 'warning',
  reason: ({ found, expected }: { found: string; expected: string }) => `${found}, expected ${expected}`,
  title: 'Text is nearly a mark, and is none',
  meaning:
    'A mark lacks a space, a colon or a letter, or stands where none is read: `term ::meaning`, `{{c1:one}}`, `- [x]one`, `Q:` inside a list, ' +
    '`{.typed}` in the middle of a line. Write it as the message says, or a backslash before it if it is to be text.',
  why: 'What looks like a card to you would be none, and nobody would notice before the exam.',
  wrong: note`
    # Heart

    ## Valves

    the valve before the aorta ::aortic valve
  `,
  right: note`
    # Heart

    ## Valves

    the valve before the aorta :: aortic valve
  `
} satisfies Rule
