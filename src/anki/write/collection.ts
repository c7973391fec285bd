import type { JudgedNotes } from '../check/judged-notes.js'
import { type DeckRow, deckRows } from '../model/deck-tree.js'
import type { AnkiPackage } from '../model/model.js'
import { defaultConfiguration } from '../schema-11/configuration-json.js'
import { deckJson } from '../schema-11/deck-json.js'
import { stringifyJson } from '../schema-11/json.js'
import { noteTypeJson } from '../schema-11/note-type-json.js'
import { defaultPreset, presetJson } from '../schema-11/preset-json.js'
import { indexes, schemaVersion, type TableName, tables } from '../schema-11/schema.js'
import type { Checksums } from '../zip/checksums.js'
import { createFreeIds } from './free-ids.js'
import { rowIdColumn } from './sqlite-file/column.js'
import { writeFirstPage } from './sqlite-file/database-file.js'
import { writeIndex } from './sqlite-file/index-tree.js'
import { createPages, type Pages } from './sqlite-file/pages.js'
import { writeCards } from './write-cards.js'
import { writeNotes } from './write-notes.js'
import { writeReviews } from './write-reviews.js'
import { type WrittenTable, writeRows } from './write-rows.js'

/**
 * The SQLite file of a package: schema 11, rows by their ids. Units of `created`: epoch milliseconds. It is written page by page, since
 * a database that is only written once needs nothing of what SQLite can do: that takes less than half the time.
 */
export function collection(contents: AnkiPackage, notes: JudgedNotes, created: number, checksums: Checksums): Uint8Array<ArrayBuffer> {
  const pages = createPages(guessSize(notes))
  pages.add()
  const decks = deckRows(contents.decks)
  const noteIds = createFreeIds(created)
  const cardIds = createFreeIds(created)
  notes.notes.forEach(({ id, cardIds: given }, index) => {
    const ordinals = notes.ordinals[index] ?? []
    noteIds.count(id)
    if (given === undefined) cardIds.countMissing(ordinals.length)
    else for (const ordinal of ordinals) cardIds.count(given[ordinal])
  })
  const ids = new Float64Array(notes.notes.length)
  notes.notes.forEach(({ id }, index) => {
    ids[index] = noteIds.next(id)
  })
  const written: Record<TableName, WrittenTable> = {
    col: writeCollection(pages, contents, decks, created),
    notes: writeNotes(pages, contents.noteTypes, notes, ids, checksums),
    cards: writeCards(pages, notes, ids, cardIds, decks),
    revlog: writeReviews(pages, contents.reviews ?? []),
    graves: writeRows(pages, [], new Float64Array(), () => {})
  }
  const indexEntries = Object.entries(indexes).map(([name, { table, columns }]) => {
    const keys = [...columns, 'rowid'].map((column) => written[table].columns[column] ?? rowIdColumn(new Float64Array()))
    const sql = `CREATE INDEX ${name} ON ${table} (${columns.join(', ')})`
    return { type: 'index' as const, name, table, sql, root: writeIndex(pages, keys) }
  })
  const names = Object.keys(tables) as TableName[]
  const tableEntries = names.map((name) => ({ type: 'table' as const, name, table: name, sql: tables[name], root: written[name].root }))
  writeFirstPage(pages, [...tableEntries, ...indexEntries])
  return pages.file()
}

// measured on packages of one and of three cards a note, a tenth added
const bytesPerNote = 190
const bytesPerCard = 100

/** About what the file will have, by some of the notes; decides nothing but how often it is copied while it grows. */
function guessSize({ notes, ordinals }: JudgedNotes): number {
  const step = Math.ceil(notes.length / 500)
  let size = 0
  for (let index = 0; index < notes.length; index += step) {
    size += bytesPerNote + bytesPerCard * (ordinals[index]?.length ?? 0)
    for (const value of Object.values(notes[index]?.fields ?? {})) size += value.length
  }
  return 65_536 + size * step
}

function writeCollection(pages: Pages, contents: AnkiPackage, decks: ReadonlyMap<string, DeckRow>, created: number): WrittenTable {
  const seconds = Math.floor(created / 1000)
  const deckId = (name: string): number => decks.get(name.toLowerCase())?.id ?? 1
  const presets = new Map([defaultPreset, ...(contents.presets ?? [])].map((preset) => [preset.id, preset]))
  const configuration = {
    ...defaultConfiguration,
    ...contents.configuration,
    ...(contents.schedulerVersion && { schedVer: contents.schedulerVersion })
  }
  const json = [
    stringifyJson(configuration),
    objectById(contents.noteTypes.map((noteType) => noteTypeJson(noteType, deckId))),
    objectById([...decks.values()].map((row) => deckJson(row, seconds))),
    objectById([...presets.values()].map(presetJson)),
    '{}'
  ]
  return writeRows(pages, [], Float64Array.of(1), (record) => {
    record
      .begin()
      .addNumber(undefined)
      .addNumber(contents.dayZero ?? dayZero(seconds))
      .addNumber(created)
      .addNumber(created)
    record.addNumber(schemaVersion).addNumber(0).addNumber(0).addNumber(0)
    for (const text of json) record.addText(text)
    record.finish()
  })
}

/** Four in the morning, UTC, of the day: what Anki takes for the start of a collection's first day. */
function dayZero(seconds: number): number {
  const fourHours = 14_400
  return Math.floor((seconds - fourHours) / 86_400) * 86_400 + fourHours
}

function objectById(objects: readonly Record<string, unknown>[]): string {
  return stringifyJson(Object.fromEntries(objects.map((object) => [String(object.id), object])))
}
