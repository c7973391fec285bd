import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { unindent } from './samples.js'

const tubule = (question: string, answer: string) => ({ 'biology/kidney.md': `# Kidney\n\n## ${question}\n\n${answer}\n` })

const tubules = {
  'biology/kidney.md': unindent`
    # Kidney

    ## What does the proximal tubule take back?

    Water, salt and glucose.

    ## What does the distal tubule take back?

    Water, salt and calcium.
  `
}

export const identityAmbiguous = {
  id: 'identity-ambiguous',
  severity: 'warning',
  isOfHistory: true,
  reason: ({ front, asked, rivals, taken }: Ambiguity) =>
    `${oneOf([front, ...rivals])} may be ${asked.length > 0 ? `the card that asked ${oneOf(asked)}` : 'one card of the last build'}, expected one pair to be nearer than all others; ` +
    `${quote(front)} is taken for ${taken === undefined ? 'a new card' : `the one that asked ${quote(taken)}`} (say which with \`{#id}\`: build with the old wording and the id, then reword it)`,
  title: 'A reworded card could be one of two',
  meaning:
    'Two pairs of a card of the last build and one of this build are nearly alike. The nearest is taken, or none. If that is wrong, write the old ' +
    'wording back with an `{#id}` at its end and build; then reword it.',
  why: 'The reviews of one card must never come under another, and after the import nobody would see that they did.',
  wrong: { files: tubule('What does the tubule take back?', 'Water and salt.'), before: { files: tubules } },
  right: { files: { 'biology/kidney.md': tubules['biology/kidney.md'].replace('proximal', 'first') }, before: { files: tubules } }
} satisfies Rule

/** What a reworded card may have asked before, and other cards that may be the same. */
export interface Ambiguity {
  readonly front: string
  /** Fronts of the last build. */
  readonly asked: readonly string[]
  /** Fronts of this build. */
  readonly rivals: readonly string[]
  /** Which of `asked` it is taken for; left out where it is taken for a new card. */
  readonly taken?: string | undefined
}

const oneOf = (fronts: readonly string[]) => fronts.map(quote).join(' or ')
