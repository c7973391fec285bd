import initSqlJs from 'sql.js'
import { collect } from '../../src/anki/index.js'
import { defaultLimits } from '../../src/anki/read/limits.js'
import { openMembers } from '../../src/anki/read/members.js'

/** Anki's latest steps, taken back. Source: rslib/src/storage/upgrades. */
const steps: Readonly<Record<15 | 16 | 17, readonly string[]>> = {
  17: [
    'ALTER TABLE graves RENAME TO newer',
    'CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)',
    'INSERT INTO graves SELECT usn, oid, type FROM newer',
    'DROP TABLE newer'
  ],
  16: [
    'ALTER TABLE tags RENAME TO newer',
    'CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE nocase, usn integer NOT NULL) WITHOUT ROWID',
    'INSERT INTO tags SELECT tag, usn FROM newer',
    'DROP TABLE newer'
  ],
  15: []
}

/** The database of a package in Anki's newest container, of schema 18, as an older schema had it. */
export async function toOlderSchema(apkg: Uint8Array, schema: 15 | 16 | 17): Promise<Uint8Array> {
  const source = { size: apkg.length, read: async (start: number, end: number) => apkg.subarray(start, end) }
  const members = await openMembers(source, defaultLimits)
  const { Database } = await initSqlJs()
  const database = new Database(await collect(members.stream(members.database, 'database')))
  // sql.js has no collation `unicase`; for names in ASCII this one is the same
  rename(database, 'COLLATE unicase', 'COLLATE nocase')
  for (const step of [17, 16, 15] as const) if (step >= schema) for (const statement of steps[step]) database.run(statement)
  if (schema === 15) takeBackEases(database)
  database.run('UPDATE col SET ver = ?', [schema])
  rename(database, 'COLLATE nocase', 'COLLATE unicase')
  const bytes = database.export()
  database.close()
  return bytes
}

type Opened = InstanceType<Awaited<ReturnType<typeof initSqlJs>>['Database']>

function rename(database: Opened, from: string, to: string): void {
  database.exec(`PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '${from}', '${to}')`)
  database.exec('PRAGMA writable_schema = RESET')
}

/** Schema 15 had 250 for an ease of 2.5, field 11 of a preset. */
function takeBackEases(database: Opened): void {
  const [{ values = [] } = {}] = database.exec('SELECT id, config FROM deck_config')
  for (const [id, config] of values) {
    if (!(config instanceof Uint8Array)) throw new Error('A preset without a configuration')
    const view = new DataView(config.buffer, config.byteOffset, config.byteLength)
    const at = config.findIndex((byte, index) => byte === 0x5d && index + 5 <= config.length && view.getFloat32(index + 1, true) === 2.5)
    if (at === -1) throw new Error('A preset without its ease')
    view.setFloat32(at + 1, 250, true)
    database.run('UPDATE deck_config SET config = ? WHERE id = ?', [config, id ?? null])
  }
}
