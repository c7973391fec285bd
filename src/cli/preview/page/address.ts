import type { PreviewCard, PreviewData } from '../preview-data.js'

/** The card that the page's address names. */
export function addressed({ cards }: PreviewData): PreviewCard | undefined {
  const name = location.hash.slice(1)
  return cards.find(({ id }) => encodeURIComponent(id) === name || id === name)
}

/** Has the page's address name a card, so that it may be sent to others and kept. The back key leads to no card: too many would lie between. */
export const address = ({ id }: PreviewCard) => history.replaceState(null, '', `#${encodeURIComponent(id)}`)
