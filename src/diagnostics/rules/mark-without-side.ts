import type { Rule } from './rule.js'
import { note } from './samples.js'

export const markWithoutSide = {
  id: 'mark-without-side',
  severity: 'warning',
  mostAlone: 20,
  wantsLook: true,
  reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`,
  title: 'A mark has a question or an answer missing',
  meaning:
    'A `::`, a line `?`, `#card`, a `<details>` or a row of a table makes a card of two sides, and one of them is empty. ' +
    'Write it, or write a backslash before the mark if it is to be text (`\\::`).',
  why: 'A card needs both sides, so none is made. Where a side is written and shows nothing, such as `<b></b>`, or only the name of another note, there is a card that nobody can answer.',
  wrong: note`
    # Heart

    ## Valves

    aortic ::
  `,
  right: note`
    # Heart

    ## Valves

    aortic :: between left ventricle and aorta
  `
} satisfies Rule
