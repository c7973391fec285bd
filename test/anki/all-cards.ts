import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnkiPackage, MediaFile, Note, NoteType } from '../../src/anki/index.js'
import { buildDeck } from '../../src/build-deck.js'
import { findConfig } from '../../src/cli/find-config.js'
import { loadConfig } from '../../src/cli/load-config.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const inputNames = ['input.md', 'input', 'notes']

/** Every folder of notes of this repository whose cards are known: the fixtures, those of rules too, the example and the gallery. */
function allInputs(): string[] {
  const fixtures = join(repository, 'test/fixtures')
  const cases = folders(fixtures).flatMap((feature) => folders(join(fixtures, feature)).map((name) => join(fixtures, feature, name)))
  const inputs = cases.flatMap((folder) => inputNames.filter((name) => existsSync(join(folder, name))).map((name) => join(folder, name)))
  return [...inputs, join(repository, 'notes'), join(repository, 'scripts/gallery/notes')]
}

/** Their cards in one package, in which each keeps note types, guids and decks of its own. */
export async function allCards(): Promise<AnkiPackage> {
  const built: AnkiPackage[] = []
  for (const input of allInputs()) built.push(...(await build(input)))
  return unite(built)
}

async function build(input: string): Promise<AnkiPackage[]> {
  const folder = dirname(input)
  const json = join(folder, 'config.json')
  const host = { ...nodeHost(folder), now: () => new Date('2026-01-01T00:00:00Z') }
  const { path } = await findConfig({ named: undefined, cwd: folder, root: input, project: folder }, host)
  const config = existsSync(json)
    ? readConfig(JSON.parse(readFileSync(json, 'utf8'))).config
    : path && (await loadConfig(path, host)).config
  const { contents } = await buildDeck(input, { ...config, host })
  return contents ? [contents] : []
}

function unite(packages: readonly AnkiPackage[]): AnkiPackage {
  const noteTypes: NoteType[] = []
  const notes: Note[] = []
  const media = new Map<string, MediaFile>()
  for (const [index, contents] of packages.entries()) {
    const ids = new Map<number, number>()
    for (const noteType of contents.noteTypes) {
      const id = 1_600_000_000_000 + noteTypes.length
      ids.set(noteType.id, id)
      noteTypes.push({ ...noteType, id, name: `${noteType.name} ${index}` })
    }
    for (const { id: _, cardIds: __, ...note } of contents.notes) {
      const guid = `${index} ${note.guid}`
      notes.push({ ...note, guid, noteTypeId: ids.get(note.noteTypeId) ?? 0, deck: `${index}::${note.deck}` })
    }
    for (const file of contents.media) media.set(file.name, file)
  }
  const decks = [...new Set(notes.map(({ deck }) => deck))].map((name) => ({ name }))
  return { decks, noteTypes, notes, media: [...media.values()] }
}
