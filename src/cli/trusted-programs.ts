import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { replaceFile } from '../anki/node-replace-file.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** A program that the user trusts as it was. */
export interface TrustedProgram {
  /** Absolute, no symbolic link. */
  readonly path: string
  /** As `readProgramFiles` gives it. */
  readonly hash: string
}

/** What the user trusts: a file for each program in the user's own folder for settings, never in that of the notes. */
export function trustedPrograms(env: Terminal['env']) {
  const folder = folderIn(env)
  const fileOf = (path: string) => join(folder ?? '', `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`)
  return {
    async find(path: string): Promise<TrustedProgram | undefined> {
      if (folder === undefined) return undefined
      const found = await readEntry(fileOf(path))
      return found?.path === path ? found : undefined
    },
    async list(): Promise<readonly TrustedProgram[]> {
      const names = folder === undefined ? [] : await readdir(folder).catch(() => [])
      const entries = await Promise.all(names.map((name) => readEntry(join(folder ?? '', name))))
      return entries.filter((entry) => entry !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    async add(program: TrustedProgram): Promise<void> {
      if (folder === undefined)
        throw new UsageError('No place to remember what you trust: HOME is not set, expected your home folder in it')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { path, hash } = program
      await replaceFile(fileOf(path), () => [new TextEncoder().encode(`${JSON.stringify({ path, hash })}\n`)])
    },
    async remove(path: string): Promise<void> {
      await rm(fileOf(path), { force: true })
    }
  }
}

/** https://specifications.freedesktop.org/basedir-spec/latest/: relative paths are not valid. */
function folderIn({ XDG_CONFIG_HOME, APPDATA, HOME, USERPROFILE }: Terminal['env']): string | undefined {
  const home = HOME || USERPROFILE
  const settings = [XDG_CONFIG_HOME, APPDATA, home && join(home, '.config')].find((path) => path && isAbsolute(path))
  return settings && join(settings, 'build-deck', 'trusted')
}

async function readEntry(file: string): Promise<TrustedProgram | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('path' in value && 'hash' in value)) return undefined
    const { path, hash } = value
    return typeof path === 'string' && typeof hash === 'string' ? { path, hash } : undefined
  } catch {
    return undefined
  }
}
