import type { PreviewCard, PreviewData } from '../preview-data.js'

/** Which cards are listed. */
export interface Filter {
  readonly query: string
  /** With those below it; empty for all. */
  readonly deck: string
  readonly kind: string
  readonly tag: string
  /** Only what the next build would change. */
  readonly isChanged: boolean
}

export const noFilter: Filter = { query: '', deck: '', kind: '', tag: '', isChanged: false }

export const tabs = ['cards', 'problems', 'changes'] as const

export type Tab = (typeof tabs)[number]

export interface State {
  readonly data: PreviewData
  readonly filter: Filter
  readonly listed: readonly PreviewCard[]
  readonly current: PreviewCard | undefined
  readonly side: 'question' | 'answer'
  readonly tab: Tab
  readonly night: boolean
  readonly phone: boolean
}

/** The cards that a filter lets through, in the order of the deck. */
export function listCards({ cards }: PreviewData, filter: Filter): readonly PreviewCard[] {
  const words = filter.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return cards.filter((card) => {
    if (filter.deck !== '' && card.deck !== filter.deck && !card.deck.startsWith(`${filter.deck}::`)) return false
    if (filter.kind !== '' && card.kind !== filter.kind) return false
    if (filter.tag !== '' && !card.tags.some((tag) => tag === filter.tag || tag.startsWith(`${filter.tag}::`))) return false
    if (filter.isChanged && card.change === 'unchanged') return false
    const text = words.length === 0 ? '' : toSearched(card)
    return words.every((word) => text.includes(word))
  })
}

const searched = new WeakMap<PreviewCard, string>()

function toSearched(card: PreviewCard): string {
  let text = searched.get(card)
  if (text === undefined) {
    text = [card.text, card.answer.replace(/<[^<>]*>/g, ' '), card.deck, card.place.file, ...card.tags].join(' ').toLowerCase()
    searched.set(card, text)
  }
  return text
}

/** The card that was looked at, in another state of the deck: the same row, else one of its note, else the next one of its file. */
export function findAgain(card: PreviewCard | undefined, { cards }: PreviewData): PreviewCard | undefined {
  if (!card) return cards[0]
  const note = card.id.slice(0, card.id.lastIndexOf(':'))
  const inFile = cards.filter(({ place }) => place.file === card.place.file)
  return (
    cards.find(({ id }) => id === card.id) ??
    cards.find(({ id }) => id.startsWith(`${note}:`)) ??
    inFile.find(({ place }) => place.line >= card.place.line) ??
    inFile.at(-1) ??
    cards[0]
  )
}
