import type { Rule } from './rule.js'
import { note } from './samples.js'

export const multiQuestion = {
  id: 'multi-question',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ questions }: { questions: number }) => `${questions} questions on one card, expected a heading for each`,
  title: 'A card asks several questions',
  meaning:
    'What asks holds more than one question mark, or a second question behind `and` (`What is it, and why?`, in eighteen languages). Give ' +
    'each question a heading of its own; what both need stands in the heading above them. Code, formulas and text in quotation marks are ' +
    'not looked at.',
  why:
    'One of the two answers will be known and the other one not, and then no button is right. (Piotr Wozniak, Twenty rules: minimum ' +
    'information; Andy Matuschak, How to write good prompts: focused.)',
  wrong: note`
    # Vaccines

    ## What is an adjuvant, and why is it added?

    It keeps the antigen in place and calls immune cells.
  `,
  right: note`
    # Vaccines

    ## Why is an adjuvant added?

    It keeps the antigen in place and calls immune cells.
  `
} satisfies Rule
