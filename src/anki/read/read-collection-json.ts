import type { CollectionJson } from './collection-json.js'
import { readJson } from './json-text.js'
import { type JsonObject, objectOf } from './json-values.js'
import type { OpenDatabase } from './open-database.js'
import { readError } from './read-error.js'
import { schema18Json } from './schema-18.js'

// those whose decks, note types and presets stand in tables of their own. Source: rslib/src/storage/upgrades/mod.rs
const withTables: ReadonlySet<unknown> = new Set([15, 16, 17, 18])

/** Reads a collection of a schema that Anki takes. Throws `PackageError`. */
export function readCollectionJson(database: OpenDatabase): CollectionJson {
  if (!database.hasTable('col')) throw readError('wrong-schema', 'Database without a table `col`, expected a collection of Anki')
  const [row] = database.rows('SELECT crt, ver, conf, models, decks, dconf FROM col LIMIT 1')
  if (!row) throw readError('wrong-schema', 'Table `col` without a row, expected one')
  const [created, version, configuration, noteTypes, decks, presets] = row
  if (typeof created !== 'number' || !Number.isSafeInteger(created))
    throw readError('wrong-schema', '`crt` in the collection is no integer')
  if (withTables.has(version)) return { created, ...schema18Json(database, version === 15) }
  if (version !== 11) throw readError('unsupported-schema', `Collection of schema ${version}, expected 11 or 15 to 18`)
  return {
    created,
    configuration: objectFrom(configuration, 'conf'),
    noteTypes: objectsFrom(noteTypes, 'models'),
    decks: objectsFrom(decks, 'decks'),
    presets: objectsFrom(presets, 'dconf')
  }
}

function objectsFrom(column: unknown, name: string): JsonObject[] {
  return Object.values(objectFrom(column, name)).map((value) => objectOf(value, name))
}

function objectFrom(column: unknown, name: string): JsonObject {
  if (typeof column !== 'string') throw readError('wrong-schema', `\`${name}\` in the collection is no text`)
  return objectOf(readJson(column, `\`${name}\` in the collection`), name)
}
