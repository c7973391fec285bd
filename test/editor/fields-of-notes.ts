import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDeck } from '../../src/build-deck.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** All that fields hold in the packages of all fixtures, the notes and the gallery, each once, with where it is from. */
export async function fieldsOfNotes(): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  for (const { folder, input, config } of inputs()) {
    const host = { ...nodeHost(folder), now: () => new Date('2026-01-01T00:00:00Z') }
    const { contents } = await buildDeck(input, { id: 'editor', ...config, host })
    for (const note of contents?.notes ?? [])
      for (const [name, html] of Object.entries(note.fields))
        if (html !== '' && !fields.has(html)) fields.set(html, `${relative(repository, folder)}: ${name}`)
  }
  return fields
}

function inputs() {
  const fixtures = join(repository, 'test', 'fixtures')
  const folders = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[\\/])(?:input\.md|input|notes)$/.test(path))
    .map((path) => ({
      folder: dirname(join(fixtures, path)),
      input: path.endsWith('.md') ? 'input.md' : path.endsWith('notes') ? 'notes' : 'input'
    }))
    .map((found) => ({ ...found, config: configOf(found.folder) }))
  return [...folders, ...['notes', 'scripts/gallery/notes'].map((path) => ({ folder: join(repository, path), input: '.', config: {} }))]
}

function configOf(folder: string) {
  const file = join(folder, 'config.json')
  return readConfig(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}).config
}
