import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../src/host/host.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import type { Config } from '../../src/parse/settings/settings.js'
import { readDocuments } from '../corpus/documents.js'
import { unchangedFiles } from './unchanged-files.js'

/** Notes that are built as one. */
export interface NotesProject {
  readonly name: string
  readonly input: string
  readonly host: Host
  readonly config: Config
}

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const notes = fileURLToPath(new URL('../..', import.meta.url))
const now = new Date('2026-01-01T00:00:00Z')

/** Every so manieth document is enough where each is built several times. */
const share = 40

/** All fixtures, the first user's notes, and documents of installed packages in both ways in which they can be read. */
export function allProjects(): readonly NotesProject[] {
  const cases = foldersIn(fixtures).flatMap((feature) => foldersIn(feature))
  const documents = Object.fromEntries(
    readDocuments()
      .filter((_, index) => index % share === 0)
      .map(({ id, text }) => [`/corpus/${id}`, text])
  )
  const corpus = memoryHost(documents, { now })
  return [
    ...cases.map(toProject),
    { name: 'notes', input: 'notes', host: toHost(notes), config: {} },
    { name: 'corpus', input: '/corpus', host: corpus, config: { deck: 'Corpus' } },
    { name: 'corpus, marked', input: '/corpus', host: corpus, config: { deck: 'Corpus', cards: 'marked' } }
  ]
}

function toProject(folder: string): NotesProject {
  const path = join(folder, 'config.json')
  const { config } = readConfig(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
  const input = ['input.md', 'input', 'notes'].find((name) => existsSync(join(folder, name))) ?? '.'
  return { name: folder.slice(fixtures.length + 1), input, host: toHost(folder), config }
}

const toHost = (folder: string) => unchangedFiles({ ...nodeHost(folder), now: () => now })

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []))
