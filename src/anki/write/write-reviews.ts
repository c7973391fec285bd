import type { Review } from '../model/model.js'
import type { Pages } from './sqlite-file/pages.js'
import { usn, type WrittenTable, writeRows } from './write-rows.js'

/** Writes the review log. */
export function writeReviews(pages: Pages, reviews: readonly Review[]): WrittenTable<'cid'> {
  const ids = Float64Array.from(reviews, ({ id }) => id)
  return writeRows(pages, ['cid'], ids, (record, index, columns, row) => {
    const { cardId = 0, answer, interval, lastInterval, ease, time, type } = reviews[index] ?? {}
    record.begin().addNumber(undefined).addNumber(cardId).addNumber(usn).addNumber(answer).addNumber(interval)
    record.addNumber(lastInterval).addNumber(ease).addNumber(time).addNumber(type).finish()
    columns.cid[row] = cardId
  })
}
