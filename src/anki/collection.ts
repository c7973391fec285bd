import type { Database } from 'sql.js'
import type { JudgedNotes } from './check/judged-notes.js'
import { defaultConfiguration } from './configuration-json.js'
import { deckJson } from './deck-json.js'
import { type DeckRow, deckRows } from './deck-tree.js'
import { insertNotes } from './insert-notes.js'
import { insertReviews } from './insert-reviews.js'
import { stringifyJson } from './json.js'
import type { AnkiPackage } from './model.js'
import { noteTypeJson } from './note-type-json.js'
import { defaultPreset, presetJson } from './preset-json.js'
import { roomyDatabase } from './roomy-database.js'
import { indexes, schemaVersion, tables } from './schema.js'

/** The SQLite file of a package: schema 11, rows in the order of the notes. Units of `created`: epoch milliseconds. */
export async function collection(contents: AnkiPackage, notes: JudgedNotes, created: number): Promise<Uint8Array> {
  const database = await roomyDatabase(tables, notes)
  try {
    database.run('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    database.run('BEGIN')
    const decks = deckRows(contents.decks)
    writeCollectionRow(database, contents, decks, created)
    insertNotes(database, contents.noteTypes, notes, decks, created)
    insertReviews(database, contents.reviews ?? [])
    database.run('COMMIT')
    database.run(indexes)
    return database.export()
  } finally {
    database.close()
  }
}

function writeCollectionRow(database: Database, contents: AnkiPackage, decks: ReadonlyMap<string, DeckRow>, created: number): void {
  const seconds = Math.floor(created / 1000)
  const deckId = (name: string): number => decks.get(name.toLowerCase())?.id ?? 1
  const presets = new Map([defaultPreset, ...(contents.presets ?? [])].map((preset) => [preset.id, preset]))
  database.run('INSERT INTO col VALUES (1,?,?,?,?,0,0,0,?,?,?,?,?)', [
    contents.dayZero ?? dayZero(seconds),
    created,
    created,
    schemaVersion,
    stringifyJson({
      ...defaultConfiguration,
      ...contents.configuration,
      ...(contents.schedulerVersion && { schedVer: contents.schedulerVersion })
    }),
    objectById(contents.noteTypes.map((noteType) => noteTypeJson(noteType, deckId))),
    objectById([...decks.values()].map((row) => deckJson(row, seconds))),
    objectById([...presets.values()].map(presetJson)),
    '{}'
  ])
}

/** Four in the morning, UTC, of the day: what Anki takes for the start of a collection's first day. */
function dayZero(seconds: number): number {
  const fourHours = 14_400
  return Math.floor((seconds - fourHours) / 86_400) * 86_400 + fourHours
}

function objectById(objects: readonly Record<string, unknown>[]): string {
  return stringifyJson(Object.fromEntries(objects.map((object) => [String(object.id), object])))
}
