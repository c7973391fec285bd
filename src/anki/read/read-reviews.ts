import type { Review } from '../model/scheduling.js'
import { integerColumn } from './column-values.js'
import type { OpenDatabase } from './open-database.js'

const columns = ['id', 'cid', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type']

/** The review log. Throws `PackageError`. */
export function readReviews(database: OpenDatabase): Review[] {
  if (!database.hasTable('revlog')) return []
  return Array.from(database.rows(`SELECT ${columns.join(', ')} FROM revlog`), (row) => {
    const title = (): string => `Review ${row[0]} of card ${row[1]}`
    const numbers = columns.map((column, index) => integerColumn(row[index], column, title))
    const [id = 0, cardId = 0, answer = 0, interval = 0, lastInterval = 0, ease = 0, time = 0, type = 0] = numbers
    return { id, cardId, answer, interval, lastInterval, ease, time, type }
  })
}
