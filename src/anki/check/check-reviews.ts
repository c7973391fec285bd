import type { AnkiPackage } from '../model/model.js'
import { checkUnique } from './check-unique.js'
import type { Problems } from './problems.js'

/** The review log: ids of its own, and cards that are there. Units of `created`: epoch milliseconds. */
export function checkReviews({ reviews = [] }: AnkiPackage, cardIds: ReadonlySet<number>, created: number, { error }: Problems): void {
  checkUnique(
    reviews,
    ({ id }) => id,
    ({ id }) => error('duplicate-id', `Review ${id} twice, expected one review an id`)
  )
  const late = reviews.find(({ id }) => id > created)
  if (late) error('later-than-created', `Review ${late.id} after the build, which Anki would give another moment`)
  const lost = reviews.filter(({ cardId }) => !cardIds.has(cardId))
  if (lost[0]) {
    const whose = `${lost.length} reviews of cards that are not in the package by \`cardIds\`, first review ${lost[0].id} of card ${lost[0].cardId}`
    error('review-without-card', `${whose}: Anki would drop them`)
  }
}
