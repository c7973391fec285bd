import type { Rule } from './rule.js'
import { note } from './samples.js'

export const typedAnswerLong = {
  id: 'typed-answer-long',
  severity: 'info',
  mostAlone: 3,
  reason: ({ letters }: { letters: number }) =>
    `An answer of ${letters} letters to be typed, expected 60 at the most; take \`.typed\` away, or ask for a part of it`,
  title: 'A long answer is to be typed',
  meaning:
    'The card asks for its answer to be typed (`.typed`, or `typed: true` in the front matter or config), and Anki compares it letter by letter: here more than 60. ' +
    'Ask for a word or two, write a gap around what matters, or leave `.typed` out.',
  why: 'Nobody types a sentence as it was written, so every review ends in red, and after some days you stop to type.',
  wrong: note`
    # Kidney

    ## What does a nephron do? {.typed}

    It filters the blood and takes back what the body needs, so that the rest is urine.
  `,
  right: note`
    # Kidney

    ## What does a nephron filter? {.typed}

    blood
  `
} satisfies Rule
