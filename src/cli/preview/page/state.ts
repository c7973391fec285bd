import type { PreviewCard, PreviewData, PreviewPlace } from '../preview-data.js'

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
  /** Why there is no newer state of the notes; empty where there is. */
  readonly failure: string
}

/** A filter without what no card of the deck has any more. */
export function stillThere(filter: Filter, { cards }: PreviewData): Filter {
  const { deck, kind, tag } = filter
  return {
    ...filter,
    deck: cards.some((card) => isBelow(card.deck, deck)) ? deck : '',
    kind: cards.some((card) => card.kind === kind) ? kind : '',
    tag: cards.some(({ tags }) => tags.some((each) => isBelow(each, tag))) ? tag : ''
  }
}

const isBelow = (name: string, above: string) => name === above || name.startsWith(`${above}::`)

/** The cards that a filter lets through, in the order of the deck. */
export function listCards({ cards }: PreviewData, filter: Filter): readonly PreviewCard[] {
  const words = filter.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return cards.filter((card) => {
    if (filter.deck !== '' && !isBelow(card.deck, filter.deck)) return false
    if (filter.kind !== '' && card.kind !== filter.kind) return false
    if (filter.tag !== '' && !card.tags.some((tag) => isBelow(tag, filter.tag))) return false
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

/** The cards of a note. */
export const cardsOf = (guid: string, { cards }: PreviewData) => cards.filter(({ id }) => id.slice(0, id.lastIndexOf(':')) === guid)

/** The card that a line of the notes belongs to: the last one of its file that does not begin below it. */
export const cardAt = ({ file, line }: PreviewPlace, { cards }: PreviewData) =>
  cards.filter(({ place }) => place.file === file && place.line <= line).reduce<PreviewCard | undefined>(later, undefined)

const later = (last: PreviewCard | undefined, card: PreviewCard) => (last && last.place.line >= card.place.line ? last : card)
