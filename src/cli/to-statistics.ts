import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { count } from './count.js'

/** What was made: `23 notes, 31 cards, 2 decks, 0 media` */
export function toStatistics({ statistics: { notes, cards, decks, media } }: Compiled<CardBase>): string {
  return [count(notes, 'note'), count(cards, 'card'), count(decks, 'deck'), count(media, 'media')].join(', ')
}
