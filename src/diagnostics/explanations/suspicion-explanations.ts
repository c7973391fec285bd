import { type Explanation, note } from './explanation.js'

/** @see suspicionRules */
export const suspicionExplanations = {
  'mark-suspected': {
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
  },
  'markdown-suspected': {
    title: 'Markdown was probably meant otherwise',
    meaning:
      'Markdown reads this in another way than it looks: a heading or list without a space, a table without the line below its header or with a bar ' +
      'inside a cell, a formula in `\\(…\\)`, a template in two braces. Write it as the message says.',
    why: 'It shows on the card as raw text, or a part of it shows nowhere.',
    wrong: note`
      # Heart

      ## How much does it pump?

      ##Per minute
    `,
    right: note`
      # Heart

      ## How much does it pump?

      ### Per minute

      Five litres.
    `
  }
} as const satisfies Record<string, Explanation>
