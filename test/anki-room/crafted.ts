import initSqlJs from 'sql.js'
import { basic, collect, defineNote, definePackage, writePackage } from '../../src/anki/index.js'
import { zip } from '../../src/anki/zip/zip.js'

export const created = new Date('2025-01-01T00:00:00Z')
const noteType = basic({ id: 1_520_000_000_001, name: 'T', modified: 1 })
const note = defineNote(noteType, { guid: 'a', deck: 'D', modified: 1, fields: { Front: '<img src="a.png">' } })

/** A package of one note and one picture. */
export const good = definePackage({
  decks: [{ name: 'D' }],
  noteTypes: [noteType],
  notes: [note],
  media: [{ name: 'a.png', data: new Uint8Array(100) }]
})

export const text = (value: string) => new TextEncoder().encode(value)

/** The database of that package. */
export async function database(): Promise<Uint8Array> {
  const apkg = await collect(writePackage(good, { created }))
  const view = new DataView(apkg.buffer)
  return apkg.slice(30 + 'collection.anki2'.length, 30 + 'collection.anki2'.length + view.getUint32(18, true))
}

/** The same after some statements. */
export async function changed(...statements: string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const opened = new Database(await database())
  for (const statement of statements) opened.run(statement)
  const bytes = opened.export()
  opened.close()
  return bytes
}

/** A package of the oldest container: a database, the text of its media map, and the media themselves. */
export const packed = (content: Uint8Array, media = '{}', files: readonly Uint8Array[] = []) =>
  collect(
    zip([
      { name: 'collection.anki2', content },
      { name: 'media', content: text(media) },
      ...files.map((file, index) => ({ name: String(index), content: file }))
    ])
  )
