import type { PreviewCard, PreviewData } from '../preview-data.js'
import { cardsOf } from './state.js'

interface Seen {
  readonly data: PreviewData
  readonly current: PreviewCard | undefined
}

/**
 * The card that was looked at, in a newer state of the deck: the same row, else one of its note, one that asks the same as where its file has
 * another name now, or the next one of its file. While that file cannot be read the card stays as it was: who is typing has it back at once.
 */
export function findAgain({ data: last, current: card }: Seen, data: PreviewData): Seen {
  const { cards } = data
  if (!card) return { data, current: cards[0] }
  const found = cards.find(({ id }) => id === card.id) ?? cardsOf(card.id.slice(0, card.id.lastIndexOf(':')), data)[0]
  if (found) return { data, current: found }
  if (isBroken(card, data)) {
    const styles = [...data.styles, last.styles[card.style] ?? '']
    return { data: { ...data, styles }, current: { ...card, style: data.styles.length } }
  }
  const inFile = cards.filter(({ place }) => place.file === card.place.file)
  const current =
    cards.find(({ text, kind, row }) => text === card.text && kind === card.kind && row === card.row) ??
    inFile.find(({ place }) => place.line >= card.place.line) ??
    inFile.at(-1) ??
    cards[0]
  return { data, current }
}

/** Of a config that cannot be read there may be no card at all. */
const isBroken = (card: PreviewCard, { cards, problems }: PreviewData) =>
  problems.some(
    ({ severity, rule, place }) => severity === 'error' && (place.file === card.place.file || (cards.length === 0 && rule !== 'no-cards'))
  )
