import type { Rule } from './rule.js'
import { note } from './samples.js'

export const taskList = {
  id: 'task-list',
  severity: 'info',
  mostAlone: 3,
  reason: () =>
    'A to-do list is on no card, expected a tick at each right answer and a question that ends in `?` above (or `{.choice}`) if it is to be one',
  title: 'A to-do list makes no card',
  meaning:
    'A section is a list of boxes to tick, as one writes what is to be done. If it is to be a question, tick the right answers, ' +
    'and let the heading end in `?` or write `{.choice}` at its end. A section under a heading that `skip` names is passed over without a message.',
  why: 'Boxes are more often a list of things to do than a question, and your to-do list is nothing to review.',
  wrong: note`
    # Heart

    ## What pumps the blood?

    The heart.

    ## To do

    - [x] read chapter 3
    - [ ] draw the valves
  `,
  right: note`
    # Heart

    ## What pumps the blood?

    The heart.

    ## Which valve has two cusps?

    - [x] the mitral valve
    - [ ] the tricuspid valve
  `
} satisfies Rule
