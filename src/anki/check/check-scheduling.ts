import { isPlainObject } from '../faults/is-plain-object.js'
import type { CardOptions } from '../model/scheduling.js'
import type { PackageProblemPlace, Problems } from './problems.js'

/** What of a card's place in its schedule contradicts itself. Anki takes it, and shows the card where it should not or never. */
export function checkScheduling(
  { scheduling, position }: CardOptions,
  place: PackageProblemPlace & { readonly card: number },
  isInFiltered: boolean,
  { error, warning }: Problems
): void {
  if (!isPlainObject(scheduling)) return
  const { type, queue, due, originalDeck } = scheduling
  const title = `Card ${place.card}`
  if (position !== undefined && position !== due)
    error('card-scheduling', `${title}: \`position\` beside \`scheduling\`, whose \`due\` is written, expected one of both`, place)
  if ((type === 'new' && queue === 'review') || (type !== 'new' && queue === 'new'))
    error(
      'card-scheduling',
      `${title}: \`scheduling\` of type \`${type}\` in the queue \`${queue}\`, expected one that fits the type`,
      place
    )
  if (originalDeck !== undefined && !isInFiltered)
    warning(
      'card-scheduling',
      `${title}: \`scheduling.originalDeck\` in a deck that is not filtered, expected it in filtered decks only`,
      place
    )
}
