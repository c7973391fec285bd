import { highestShownGap } from '../../../html/formulas/show-gaps.js'

const numbers = Array.from({ length: highestShownGap }, (_, index) => index + 1)

/** The gap of a formula that a card asks for: Anki names the body after the card, and the formula its gaps after the same number. */
export const formulaGaps = `
${numbers.map((number) => `.card${number} [style*="gap-${number})"]`).join(',')} {
  color: var(--accent) !important;
  background: var(--accent-ground);
}
`
