/** A card of a pair, with its texts as identity sees them. */
export interface PairCard {
  readonly front: string
  readonly answer: string
  readonly headings: readonly string[]
  readonly family: 'standard' | 'cloze'
  readonly gaps?: readonly { readonly text: string }[]
  /** A row's, which is in its front too. */
  readonly label?: string
}

type Sides = string | readonly [former: string, today: string]

/** A pair as written in the files. */
export interface WrittenPair {
  readonly front?: Sides | undefined
  readonly answer?: Sides | undefined
  /** Heading of the table whose row the card is; its front is the row's label. */
  readonly row?: Sides | undefined
  /** A text with `{{gaps}}`; it asks by itself where there is no front. */
  readonly text?: Sides | undefined
  /** Title and headings above, outermost first, ` › ` between. */
  readonly headings?: Sides | undefined
}

/** The former (0) or today's (1) card of a pair. */
export function toCard({ front, answer, row, text, headings = 'Notes' }: WrittenPair, side: 0 | 1): PairCard {
  const pick = (sides: Sides) => (typeof sides === 'string' ? sides : sides[side])
  const above = pick(headings).split(' › ')
  if (text !== undefined) {
    const plain = pick(text).replace(/\{\{|\}\}/g, '')
    const gaps = [...pick(text).matchAll(/\{\{(.*?)\}\}/g)].map(([, gap = '']) => ({ text: gap }))
    return { front: front === undefined ? plain : pick(front), answer: plain, headings: above, family: 'cloze', gaps }
  }
  if (front === undefined || answer === undefined) throw new Error('A pair without front or answer, expected both, or a text')
  const label = pick(front)
  if (row === undefined) return { front: label, answer: pick(answer), headings: above, family: 'standard' }
  return { front: `${pick(row)}\u001f${label}`, answer: pick(answer), headings: above, family: 'standard', label }
}
