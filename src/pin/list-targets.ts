import type { Heading } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { PinnableFile } from './read-file.js'

/** Something that one id can be written on. */
export interface Target {
  /** Indexes of the cards that it names; several for the rows of a table, which an id of their heading names together. */
  readonly cards: readonly number[]
  /** What it says: a card's question, or the heading of rows. */
  readonly name: string
  /** The nearest heading above, if there is one. */
  readonly above: string | undefined
  /** The heading to write on; absent where a card stands under a heading that asks for something else. */
  readonly heading?: Heading
  /** Offsets of the card in the file. */
  readonly start: number
  readonly end: number
}

/** What ids can be written on for those cards of a file that have none and are meant. */
export function listTargets({ cards, tree, questionOf }: PinnableFile, isMeant: (index: number) => boolean): readonly Target[] {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const rows = new Map<Heading, number[]>()
  const targets: Target[] = []
  for (const [index, card] of cards.entries()) {
    const { start, end } = offsetsOf(card)
    if (card.id !== undefined || start === undefined || end === undefined) continue
    const own = headings.find((heading) => heading.position?.start.offset === start)
    const over = headings.findLast((heading) => (heading.position?.start.offset ?? 0) < start)
    if (card.label !== undefined && over) {
      const known = rows.get(over)
      if (known) known.push(index)
      else rows.set(over, [index])
    } else if (isMeant(index)) {
      const above = card.headings.at(-1)
      targets.push({ cards: [index], name: questionOf(card), above, start, end, ...(own && { heading: own }) })
    }
  }
  for (const [heading, indexes] of rows) {
    if (!indexes.some(isMeant)) continue
    const { start = 0, end = 0 } = offsetsOf(heading)
    targets.push({ cards: indexes, name: nameOfRows(cards[indexes[0] ?? 0]), above: undefined, start, end, heading })
  }
  return targets.sort((a, b) => a.start - b.start)
}

/** Rows ask with their heading and their label. */
const nameOfRows = (row: CardBase | undefined) => row?.key.split('\u001f')[0] ?? ''

const offsetsOf = ({ position }: Pick<CardBase | Heading, 'position'>) => ({
  start: position?.start.offset,
  end: position?.end.offset
})
