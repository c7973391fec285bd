import type { Database, Statement } from 'sql.js'
import type { Review } from './model.js'
import type { CardRow, NoteRow } from './rows.js'

const encoder = new TextEncoder()

// Binding text as bytes and casting it back spares SQLite's own conversion: less than half the time for the same file.
const insertNote = `INSERT INTO notes VALUES (?,CAST(? AS TEXT),?,?,-1,CAST(? AS TEXT),CAST(? AS TEXT),CAST(? AS TEXT),?,0,'')`
const insertCard = `INSERT INTO cards VALUES (?,?,?,?,?,-1,?,?,?,?,?,?,?,?,?,?,?,?)`
const insertReview = `INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)`

/** Writes notes, their cards and the review log into empty tables. */
export function insertRows(database: Database, notes: Iterable<NoteRow>, reviews: Iterable<Review>): void {
  const note = database.prepare(insertNote)
  const card = database.prepare(insertCard)
  for (const row of notes) {
    note.run([
      row.id,
      encoder.encode(row.guid),
      row.noteTypeId,
      row.modified,
      encoder.encode(row.tags),
      encoder.encode(row.fields),
      encoder.encode(row.sortField),
      row.checksum
    ])
    for (const cardRow of row.cards) runCard(card, row.id, cardRow)
  }
  const review = database.prepare(insertReview)
  for (const { id, cardId, answer, interval, lastInterval, ease, time, type } of reviews) {
    review.run([id, cardId, answer, interval, lastInterval, ease, time, type])
  }
  for (const statement of [note, card, review]) statement.free()
}

function runCard(statement: Statement, noteId: number, row: CardRow): void {
  statement.run([
    row.id,
    noteId,
    row.deckId,
    row.ordinal,
    row.modified,
    row.type,
    row.queue,
    row.due,
    row.interval,
    row.ease,
    row.repetitions,
    row.lapses,
    row.stepsLeft,
    row.originalDue,
    row.originalDeckId,
    row.flags,
    row.data
  ])
}
