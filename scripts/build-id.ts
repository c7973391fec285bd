import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A hash of all that the compiler is made of: its sources, and the versions of what it uses. */
export function buildId(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}
