import type { Review } from '../scheduling.js'
import { fault } from './fault.js'
import type { OpenDatabase } from './open-database.js'

/** The review log. Throws `PackageError`. */
export function readReviews(database: OpenDatabase): Review[] {
  if (!database.hasTable('revlog')) return []
  return Array.from(database.rows('SELECT id, cid, ease, ivl, lastIvl, factor, time, type FROM revlog'), (row) => {
    const numbers = row.map((value) => {
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value
      throw fault('wrong-schema', 'Review with a column that is no integer')
    })
    const [id = 0, cardId = 0, answer = 0, interval = 0, lastInterval = 0, ease = 0, time = 0, type = 0] = numbers
    return { id, cardId, answer, interval, lastInterval, ease, time, type }
  })
}
