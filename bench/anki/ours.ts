import { open } from 'node:fs/promises'
import type { AnkiPackage } from 'build-deck/anki'
import { benchNotes } from './notes.js'

/** Writes the notes by `build-deck/anki`. */
export async function ours(count: number, path: string): Promise<void> {
  const { basic, defineNote, writePackage } = await import('build-deck/anki')
  const noteType = basic({ id: 1_520_000_000_001, name: 'Words', modified: 1_700_000_000 })
  const notes = Array.from(benchNotes(count), ({ guid, front, back }) =>
    defineNote(noteType, { guid, deck: 'Words', modified: 1_700_000_000, fields: { Front: front, Back: back } })
  )
  const contents: AnkiPackage = { decks: [{ name: 'Words' }], noteTypes: [noteType], notes, media: [] }
  const file = await open(path, 'w')
  for await (const piece of writePackage(contents, { created: new Date('2025-01-01T00:00:00Z') })) await file.writeFile(piece)
  await file.close()
}
