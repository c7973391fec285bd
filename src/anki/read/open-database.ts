import type { Database, SqlValue } from 'sql.js'
import { guarded, readError } from './read-error.js'
import { sqlite } from './sqlite.js'

/** A row: its columns in the order of the statement. */
export type Row = readonly SqlValue[]

/** A package's database, to be read only. */
export interface OpenDatabase {
  /** Rows of a statement over real tables; more than can be in the file are refused. Texts as they are need `wholeText`. */
  rows(sql: string): Generator<Row>
  hasTable(name: string): boolean
}

// what SQLite may take beside the file; once set it stays, for databases that are written too
const heapLimit = 2 ** 30
// SQLite stores no row in less
const leastRowBytes = 4

// what `wholeText` puts before a text, and the name of its column
const mark = '-'
const marked = 'whole_text'

/**
 * A column in a statement whose text comes whole: sql.js takes a U+FEFF at the start of a text for a byte order mark and drops
 * it, so that another character is put before it.
 */
export function wholeText(column: string): string {
  return `CASE typeof(${column}) WHEN 'text' THEN '${mark}' || ${column} ELSE ${column} END AS ${marked}`
}

/** Opens a database for as long as `use` takes. Throws `PackageError`: whatever SQLite says of a damaged or crafted file. */
export async function withDatabase<Result>(bytes: Uint8Array, use: (database: OpenDatabase) => Result): Promise<Result> {
  const { Database } = await sqlite()
  const database = bySqlite(() => new Database(bytes))
  try {
    const tables = bySqlite(() => prepared(database))
    const most = Math.ceil(bytes.length / leastRowBytes)
    return use({ hasTable: (name) => tables.has(name), rows: (sql) => rowsOf(database, sql, tables, most) })
  } finally {
    database.close()
  }
}

/** Only what SQLite throws is the package's fault. */
function bySqlite<Result>(work: () => Result): Result {
  return guarded('corrupt-database', 'Database that SQLite cannot read', work)
}

/** Makes a database safe to read. */
function prepared(database: Database): ReadonlySet<string> {
  // SQLite asks for this collation of Anki's even where nothing is compared. Source: rslib/src/storage/sqlite.rs
  database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '')")
  database.exec('PRAGMA writable_schema = RESET')
  // a crafted schema may hold functions and endless views
  database.exec(`PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA hard_heap_limit = ${heapLimit}`)
  return plainTables(database)
}

/** The tables that are nothing but tables: no views, no virtual tables, no generated columns. */
function plainTables(database: Database): ReadonlySet<string> {
  const [schema] = database.exec(`SELECT name, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0 LIMIT 1000`)
  const tables = new Set<string>()
  for (const [name, sql] of schema?.values ?? []) {
    if (typeof name !== 'string' || typeof sql !== 'string' || !/^CREATE TABLE\b/i.test(sql)) continue
    if (!/\bGENERATED\b|\bAS\s*\(/i.test(sql)) tables.add(name.toLowerCase())
  }
  return tables
}

function* rowsOf(database: Database, sql: string, tables: ReadonlySet<string>, most: number): Generator<Row> {
  for (const [, table = ''] of sql.matchAll(/\bFROM (\w+)/g)) {
    if (!tables.has(table)) throw readError('wrong-schema', `Database without a plain table \`${table}\`, expected one of Anki`)
  }
  const statement = bySqlite(() => database.prepare(sql))
  const next = (): SqlValue[] | undefined => (statement.step() ? statement.get() : undefined)
  try {
    const texts = statement.getColumnNames().flatMap((name, index) => (name === marked ? [index] : []))
    let row = bySqlite(next)
    for (let count = 0; row; count++) {
      // pages that point at each other make endless tables
      if (count > most) throw readError('corrupt-database', 'Database with more rows than fit into it')
      for (const index of texts) {
        const text = row[index]
        if (typeof text === 'string') row[index] = text.slice(mark.length)
      }
      yield row
      row = bySqlite(next)
    }
  } finally {
    statement.free()
  }
}
