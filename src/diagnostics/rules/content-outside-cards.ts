import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const contentOutsideCards = {
  id: 'content-outside-cards',
  severity: 'info',
  mostAlone: 3,
  isOneTopic: true,
  reason: ({ where, heading, filler, rows }: { where?: string; heading?: string; filler?: string; rows?: number }) => {
    if (rows !== undefined)
      return `A table of ${rows} ${rows === 1 ? 'row' : 'rows'} ${where} is on no card, expected a heading of its own, or \`{.rows}\` at the title's end, if each row is to be a card`
    if (heading === undefined) return `Text ${where} is on no card, expected it under a heading of its own if it is to be learnt`
    return filler === undefined
      ? `Nothing but links to notes under ${quote(heading)} is on no card, expected a heading that ends in \`?\` if they answer it`
      : `What ${filler} fills in under ${quote(heading)} is on no card, expected text of its own there if it is to be learnt`
  },
  title: 'Some text belongs to no card',
  meaning:
    'The text stands before the first heading or right under the title, or beside marked cards in the same section; or all of a section ' +
    'are links to other notes, or what a note app fills in, such as a query of Dataview. ' +
    'A table or list there is asked where the title is the only heading, or has a class such as `{.rows}` or `{.list}` at its end. ' +
    'Give it a heading of its own if it is to be learnt, or write `> [!extra]` before it to show it under each answer of its section.',
  why: 'It may be an introduction that nobody needs to know by heart, or a fact that you believe to be on a card.',
  wrong: note`
    # Kidney

    Each kidney has a million nephrons.

    ## What does a nephron do?

    It filters blood.
  `,
  right: note`
    # Kidney

    ## How many nephrons has a kidney?

    A million.

    ## What does a nephron do?

    It filters blood.
  `
} satisfies Rule
