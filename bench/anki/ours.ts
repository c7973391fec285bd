import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { benchNotes } from './notes.js'

/** Writes the notes by `build-deck/anki`, and each file of a folder with a note that shows it. */
export async function ours(count: number, path: string, folder?: string): Promise<void> {
  const { basic, defineNote, definePackage, imageTag } = await import('build-deck/anki')
  const { fileMedia, writePackageFile } = await import('build-deck/anki/node')
  const modified = 1_700_000_000
  const noteType = basic({ id: 1_520_000_000_001, name: 'Words', modified })
  const notes = Array.from(benchNotes(count), ({ guid, front, back }) =>
    defineNote(noteType, { guid, deck: 'Words', modified, fields: { Front: front, Back: back } })
  )
  const names = folder === undefined ? [] : readdirSync(folder)
  const pictured = names.map((name) =>
    defineNote(noteType, { guid: name, deck: 'Words', modified, fields: { Front: imageTag(name), Back: name } })
  )
  const media = await Promise.all(names.map((name) => fileMedia(join(folder ?? '', name))))
  const contents = definePackage({ decks: [{ name: 'Words' }], noteTypes: [noteType], notes: [...notes, ...pictured], media })
  await writePackageFile(path, contents, { created: new Date('2025-01-01T00:00:00Z') })
}
