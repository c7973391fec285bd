import type { Database } from 'sql.js'
import type { Review } from './model.js'

/** Writes the review log. */
export function insertReviews(database: Database, reviews: readonly Review[]): void {
  const insert = database.prepare('INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)')
  for (const { id, cardId, answer, interval, lastInterval, ease, time, type } of reviews) {
    insert.run([id, cardId, answer, interval, lastInterval, ease, time, type])
  }
  insert.free()
}
