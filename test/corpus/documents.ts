import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A Markdown file that an installed package brings. */
export interface CorpusDocument {
  /** `name@version/path`, so that another version is another document. */
  readonly id: string
  readonly text: string
  /** The start of its SHA-256. */
  readonly hash: string
}

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

let known: readonly CorpusDocument[] | undefined

/** The READMEs and docs of all installed packages, each version once, by id. Read once. */
export function readDocuments(): readonly CorpusDocument[] {
  known ??= findDocuments()
  return known
}

function findDocuments(): readonly CorpusDocument[] {
  const documents = new Map<string, CorpusDocument>()
  for (const entry of readdirSync(modules, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(?:md|markdown)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    if (
      relative(modules, path)
        .split('/')
        .some((level) => level.startsWith('.'))
    )
      continue
    const owner = ownerOf(dirname(path))
    const bytes = readFileSync(path)
    const id = `${owner.name}/${relative(owner.folder, path)}`
    documents.set(id, { id, text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16) })
  }
  return [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The package that a folder belongs to; a `package.json` without a version only tells Node how to read the files beside it. */
function ownerOf(folder: string): { folder: string; name: string } {
  const path = join(folder, 'package.json')
  if (existsSync(path)) {
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string }
    if (name && version) return { folder, name: `${name}@${version}` }
  }
  return ownerOf(dirname(folder))
}
