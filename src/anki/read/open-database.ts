import type { Database, SqlValue } from 'sql.js'
import { PackageError } from '../package-error.js'
import { sqlite } from '../sqlite.js'
import { fault } from './fault.js'

/** A row: its columns in the order of the statement. */
export type Row = readonly SqlValue[]

/** A package's database, to be read only. */
export interface OpenDatabase {
  /** Rows of a statement over real tables; more than can be in the file are refused. */
  rows(sql: string): Generator<Row>
  hasTable(name: string): boolean
}

// what SQLite may take beside the file; once set it stays, for databases that are written too
const heapLimit = 2 ** 30
// SQLite stores no row in less
const leastRowBytes = 4

/** Opens a database for as long as `use` takes. Throws `PackageError`: whatever SQLite says of a damaged or crafted file. */
export async function withDatabase<Result>(bytes: Uint8Array, use: (database: OpenDatabase) => Result): Promise<Result> {
  const { Database } = await sqlite()
  let database: Database | undefined
  try {
    database = new Database(bytes)
    // SQLite asks for this collation of Anki's even where nothing is compared. Source: rslib/src/storage/sqlite.rs
    database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '')")
    database.exec('PRAGMA writable_schema = RESET')
    // a crafted schema may hold functions and endless views
    database.exec(`PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA hard_heap_limit = ${heapLimit}`)
    const tables = plainTables(database)
    const most = Math.ceil(bytes.length / leastRowBytes)
    const opened = database
    return use({ hasTable: (name) => tables.has(name), rows: (sql) => rowsOf(opened, sql, tables, most) })
  } catch (error) {
    if (error instanceof PackageError) throw error
    throw fault('corrupt-database', 'Database that SQLite cannot read', error)
  } finally {
    database?.close()
  }
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
    if (!tables.has(table)) throw fault('wrong-schema', `Database without a plain table \`${table}\`, expected one of Anki`)
  }
  const statement = database.prepare(sql)
  try {
    for (let count = 0; statement.step(); count++) {
      // pages that point at each other make endless tables
      if (count > most) throw fault('corrupt-database', 'Database with more rows than fit into it')
      yield statement.get()
    }
  } finally {
    statement.free()
  }
}
