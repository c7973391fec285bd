import type { Review } from './model.js'
import type { Pages } from './sqlite-file/pages.js'
import { type WrittenTable, writeRows } from './write-rows.js'

/** Writes the review log. */
export function writeReviews(pages: Pages, reviews: readonly Review[]): WrittenTable {
  const ids = reviews.map(({ id }) => id)
  return writeRows(pages, ['usn', 'cid'], ids, (index) => {
    const { cardId = 0, answer, interval, lastInterval, ease, time, type } = reviews[index] ?? {}
    return { values: [undefined, cardId, -1, answer, interval, lastInterval, ease, time, type], indexed: [-1, cardId] }
  })
}
