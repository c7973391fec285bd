import type { CardBase } from './card-base.js'
import type { CardPlace } from './section.js'

/** What a card has beside what its place gives; what both have is its own. */
export type Own<Card extends CardBase, Place> = Omit<Card, keyof Place> & Partial<Pick<Card, keyof Place & keyof Card>>

/**
 * A card of what its place gives and of its own. V8 11, which is Node 20's, makes a new hidden class for each object that gets a property
 * behind a spread: to make a card so took ten times as long, and all that read one was slower for it.
 */
export const atPlace = <Card extends CardBase, Place extends CardPlace = CardPlace>(place: Place, own: Own<Card, Place>): Card =>
  Object.assign({}, place, own) as unknown as Card
