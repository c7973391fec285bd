import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from './usage-error.js'

// Far more than a config is made of; all is read at every build.
const mostFiles = 500
const mostBytes = 32 * 2 ** 20
const endings = ['', '.ts', '.js', '.mjs', '.cjs', '.mts', '.cts', '.json', '/index.ts', '/index.js', '/index.mjs']

/** A program and the files that it takes in by relative paths, and theirs; not what is installed. */
export interface ProgramFiles {
  /** The program first. */
  readonly paths: readonly string[]
  /** SHA-256 of all, hexadecimal: other if one of them has changed, come or gone. */
  readonly hash: string
}

/** Reads a program's files. Every text in quotes that begins `./` or `../` and names a file counts: too many are better than one too few. */
export async function readProgramFiles(program: string): Promise<ProgramFiles> {
  const contents = new Map<string, Uint8Array>()
  const waiting = [program]
  let bytes = 0
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (contents.has(path)) continue
    bytes += (await stat(path)).size
    if (contents.size === mostFiles || bytes > mostBytes)
      throw new UsageError(`\`${program}\` takes in more than ${mostFiles} files or 32 MiB, expected less: \`${path}\` is too much`)
    const content = await readFile(path)
    contents.set(path, content)
    // What stands beside a link is taken in, or what stands beside its file.
    const folders = new Set([dirname(path), dirname(await realpath(path))])
    for (const [, name = ''] of content.toString('utf8').matchAll(/(?<=['"`])(\.{1,2}\/[^'"`\n]*)/g))
      for (const folder of folders) waiting.push(...(await filesAt(join(folder, name))))
  }
  const hash = createHash('sha256')
  for (const [path, content] of contents) hash.update(`${path}\0${content.length}\0`).update(content)
  return { paths: [...contents.keys()], hash: hash.digest('hex') }
}

/** A TypeScript file may be named as the JavaScript that is made of it. */
async function filesAt(path: string): Promise<string[]> {
  const candidates = [...endings.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')]
  const found = await Promise.all(candidates.map(async (candidate) => ({ candidate, entry: await stat(candidate).catch(() => undefined) })))
  return [...new Set(found.filter(({ entry }) => entry?.isFile()).map(({ candidate }) => candidate))]
}
