import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** From the folder (default: the folder itself). */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

/** A folder with some files, gone when the test ends, and the command to run in it. */
export function inFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-cli-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)

  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path)),
    text: (path: string) => readFileSync(join(folder, path), 'utf8'),
    has: (path: string) => existsSync(join(folder, path)),
    list: (path = '.') => readdirSync(join(folder, path)).sort(),
    async run(args: readonly string[], { cwd = '.', env = {}, isTTY = false }: RunOptions = {}): Promise<Finished> {
      const printed = { stdout: '', stderr: '' }
      const stream = (name: 'stdout' | 'stderr') => ({
        isTTY,
        write: (text: string) => {
          printed[name] += text
        }
      })
      const { run } = await import('../../src/cli/run.js')
      const code = await run(args, { stdout: stream('stdout'), stderr: stream('stderr'), env, cwd: () => join(folder, cwd) })
      return { code, ...printed }
    }
  }
}

export const note = '# Kidney\n\n## What does a nephron do?\n\nIt filters blood.\n'
