import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../usage-error.js'

/** What makes a folder a note type's. */
export const typeFile = 'note-type.yaml'

const mostFiles = 200

/** The files of a note type's folder, `note-type.yaml` first, and a hash of all: other if one has changed, come or gone. */
export async function readNoteTypeFiles(folder: string): Promise<{ readonly paths: readonly string[]; readonly hash: string }> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.flatMap((entry) => (entry.isDirectory() || entry.name === typeFile ? [] : entry.name)).sort()
  if (names.length > mostFiles) throw new UsageError(`\`${folder}\` has more than ${mostFiles} files, expected those of a note type`)
  const paths = [typeFile, ...names].map((name) => join(folder, name))
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = await readFile(path)
    hash.update(JSON.stringify([path.slice(folder.length), content.length])).update(content)
  }
  return { paths, hash: hash.digest('hex') }
}
