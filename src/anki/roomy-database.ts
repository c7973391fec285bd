import type { Database } from 'sql.js'
import type { JudgedNotes } from './check/judged-notes.js'
import { sqlite } from './sqlite.js'

// measured on packages of one and of three cards a note, a tenth added
const bytesPerNote = 190
const bytesPerCard = 100

/**
 * A database of empty tables whose file has room for the notes from the start. sql.js keeps the file in an array that it
 * makes an eighth larger each time it is full: it would spend more time on copying than on writing. The size is a guess and
 * decides nothing else: SQLite cuts the file to the pages that it uses, or lets it grow.
 */
export async function roomyDatabase(tables: string, { notes, ordinals }: JudgedNotes): Promise<Database> {
  const { Database } = await sqlite()
  const empty = new Database()
  empty.run(tables)
  const start = empty.export()
  empty.close()
  let size = start.length
  notes.forEach(({ fields }, index) => {
    size += bytesPerNote + bytesPerCard * (ordinals[index]?.length ?? 0)
    for (const name in fields) size += fields[name]?.length ?? 0
  })
  const file = new Uint8Array(size)
  file.set(start)
  return new Database(file)
}
