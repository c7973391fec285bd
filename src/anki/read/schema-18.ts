import type { CollectionJson } from './collection-json.js'
import { bytesColumn, integerColumn, textColumn } from './column-values.js'
import { readJson } from './json-text.js'
import { type JsonObject, titleOf } from './json-values.js'
import { type OpenDatabase, type Row, wholeText } from './open-database.js'
import { otherJson } from './other-json.js'
import { decode } from './proto.js'
import { fieldConfig, noteTypeConfig, templateConfig } from './proto-messages.js'
import { within } from './read-error.js'
import { deckJson18, presetJson18 } from './schema-18-decks.js'

const name = wholeText('name')

/**
 * The tables and protobuf messages of schemas 15 to 18 in the form of schema 11, as Anki itself turns them for old clients. What is read
 * here is the same in all four, but for the ease of new cards in schema 15.
 */
export function schema18Json(database: OpenDatabase, isSchema15 = false): Omit<CollectionJson, 'created'> {
  const fields = byNoteType(database.rows(`SELECT ntid, ord, ${name}, config FROM fields`), 'Field', fieldJson)
  const templates = byNoteType(database.rows(`SELECT ntid, ord, ${name}, config FROM templates`), 'Template', templateJson)
  return {
    configuration: configuration(database.rows(`SELECT ${wholeText('KEY')}, val FROM config`)),
    noteTypes: Array.from(database.rows(`SELECT id, ${name}, mtime_secs, config FROM notetypes`), (row) =>
      within(rowTitle('Note type', row), () => noteTypeJson(row, fields, templates))
    ),
    decks: Array.from(database.rows(`SELECT id, ${name}, mtime_secs, common, kind FROM decks`), (row) =>
      within(rowTitle('Deck', row), () => deckJson18(row))
    ),
    presets: Array.from(database.rows(`SELECT id, ${name}, mtime_secs, config FROM deck_config`), (row) =>
      within(rowTitle('Preset', row), () => presetJson18(row, isSchema15))
    )
  }
}

function rowTitle(kind: string, row: Row): string {
  return titleOf(kind, { id: row[0], name: row[1] })
}

/** In the order of `ord`, which is also that of the primary key. */
function byNoteType(rows: Iterable<Row>, kind: string, toJson: (row: Row) => JsonObject): ReadonlyMap<number, JsonObject[]> {
  const lists = new Map<number, JsonObject[]>()
  for (const row of rows) {
    const title = `${kind} ${row[1]} of note type ${row[0]}`
    const id = integerColumn(row[0], 'ntid', () => title)
    const list = lists.get(id) ?? []
    list.push(within(title, () => toJson(row)))
    lists.set(id, list)
  }
  return lists
}

function noteTypeJson(row: Row, fields: ReadonlyMap<number, JsonObject[]>, templates: ReadonlyMap<number, JsonObject[]>): JsonObject {
  const id = integerColumn(row[0], 'id')
  const config = decode(noteTypeConfig, bytesColumn(row[3], 'config'), 'notetypes.config')
  return {
    ...otherJson(config.other),
    id,
    name: textColumn(row[1], 'name'),
    type: config.kind ?? 0,
    mod: integerColumn(row[2], 'mtime_secs'),
    sortf: config.sortField ?? 0,
    css: config.css ?? '',
    latexPre: config.latexPre ?? '',
    latexPost: config.latexPost ?? '',
    latexsvg: config.latexSvg ?? false,
    originalStockKind: config.stockKind ?? 0,
    originalId: config.originalId ?? null,
    flds: fields.get(id) ?? [],
    tmpls: templates.get(id) ?? []
  }
}

function fieldJson(row: Row): JsonObject {
  const { font = '', size = 0, other, ...flags } = decode(fieldConfig, bytesColumn(row[3], 'config'), 'fields.config')
  return { ...otherJson(other), name: textColumn(row[2], 'name'), font, size, ...flags }
}

function templateJson(row: Row): JsonObject {
  const config = decode(templateConfig, bytesColumn(row[3], 'config'), 'templates.config')
  return {
    ...otherJson(config.other),
    name: textColumn(row[2], 'name'),
    qfmt: config.front ?? '',
    afmt: config.back ?? '',
    bqfmt: config.browserFront ?? '',
    bafmt: config.browserBack ?? '',
    did: config.targetDeck ?? null,
    bfont: config.browserFont ?? '',
    bsize: config.browserFontSize ?? 0,
    id: config.id ?? null
  }
}

function configuration(rows: Iterable<Row>): JsonObject {
  const values: [string, unknown][] = []
  for (const [key, value] of rows) {
    const text = new TextDecoder().decode(bytesColumn(value, 'val'))
    values.push([textColumn(key, 'KEY'), readJson(text, `\`${key}\` in the configuration`)])
  }
  return Object.fromEntries(values)
}
