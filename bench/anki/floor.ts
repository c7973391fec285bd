import { writeFile } from 'node:fs/promises'
import { benchNotes } from './notes.js'

const tables = `
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
  reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL,
  data text NOT NULL);`
const indexes = `
CREATE INDEX ix_notes_usn ON notes (usn); CREATE INDEX ix_cards_usn ON cards (usn); CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due); CREATE INDEX ix_notes_csum ON notes (csum);`

/** The same rows by sql.js into a stored zip, and nothing else: no checks, no checksums, no media. */
export async function floor(count: number, path: string): Promise<void> {
  const [{ default: initSqlJs }, { default: JSZip }] = await Promise.all([import('sql.js'), import('jszip')])
  const { Database } = await initSqlJs()
  const encoder = new TextEncoder()
  const database = new Database()
  database.run(tables)
  database.run('BEGIN')
  const note = database.prepare("INSERT INTO notes VALUES (?,CAST(? AS TEXT),?,?,-1,'',CAST(? AS TEXT),CAST(? AS TEXT),?,0,'')")
  const card = database.prepare("INSERT INTO cards VALUES (?,?,1,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')")
  let id = 1_600_000_000_000
  for (const { guid, front, back } of benchNotes(count)) {
    id++
    note.run([
      id,
      encoder.encode(guid),
      1_520_000_000_001,
      1_700_000_000,
      encoder.encode(`${front}\u001f${back}`),
      encoder.encode(front),
      id % 2 ** 32
    ])
    card.run([id, id, 1_700_000_000, id % 1_000_000])
  }
  note.free()
  card.free()
  database.run('COMMIT')
  database.run(indexes)
  const zip = new JSZip()
  zip.file('collection.anki2', database.export())
  zip.file('media', '{}')
  await writeFile(path, await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }))
}
