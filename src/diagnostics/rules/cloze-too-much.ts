import type { Rule } from './rule.js'
import { note } from './samples.js'

export const clozeTooMuch = {
  id: 'cloze-too-much',
  severity: 'info',
  onlyInCheck: true,
  limits: { percent: 50, gaps: 10 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ share, gaps }: { share: number | undefined; gaps: number }) =>
    share === undefined
      ? `A text with ${gaps} gaps, expected fewer: a heading of its own for each part of it`
      : `Gaps that hide ${share} % of their text at once, expected a half at the most: another number for each, or fewer gaps`,
  title: 'A text is mostly gaps',
  meaning:
    'Gaps of one number hide more than half of the words of their text, or the text has more than ten gaps of numbers of their own. Hide ' +
    'what is to be known, one thing at a time, and leave what tells which it is.',
  why:
    'Where most of the words are gone, what is left tells nobody what is asked; and ten cards of one text give each other away. (Piotr ' +
    'Wozniak, Twenty rules: minimum information, gaps are easy if there is one.)',
  wrong: note`
    # Ohm

    ## Law

    For a conductor at one temperature {{c1::the voltage between its ends}} is {{c1::proportional to the current through it}}.
  `,
  right: note`
    # Ohm

    ## Law

    For a conductor at one temperature the voltage between its ends is {{c1::proportional}} to the current through it.
  `
} satisfies Rule
