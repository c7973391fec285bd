import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { runCommand } from '../commands/run-command.js'
import { applyEdit } from './diff.js'
import type { Deed } from './scenario.js'

export interface Built {
  /** All that was printed. */
  readonly output: string
  readonly code: number | null
  /** Packages that were written, by path. */
  readonly packages: readonly string[]
}

/** A folder in which an author keeps `notes/` and builds `deck.apkg`. */
export interface Project {
  change(deed: Deed & { readonly kind: 'file' | 'edit' }): void
  /**
   * Runs a command of the shell, where `build-deck` is the built program and its clock shows `epoch` seconds. What is nothing but
   * `build-deck` and its arguments runs in this process, which is ten times quicker.
   */
  run(command: string, epoch: number): Promise<Built>
  /** Bytes of package and lock; `undefined` where there is none. */
  readonly package: () => Buffer | undefined
  readonly lock: () => Buffer | undefined
}

export function openProject(folder: string): Project {
  // A path that begins with `/` starts from the working folder, all others from the notes.
  const locate = (path: string) => (path.startsWith('/') ? join(folder, path.slice(1)) : join(folder, 'notes', path))
  const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)
  const write = (path: string, content: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const watch = async (act: () => Promise<{ output: string; code: number | null }>): Promise<Built> => {
    const stamps = listPackages(folder)
    const done = await act()
    const packages = [...listPackages(folder)].flatMap(([path, stamp]) => (stamps.get(path) === stamp ? [] : path))
    return { ...done, packages }
  }
  return {
    change(deed) {
      const path = locate(deed.path)
      if (deed.kind === 'file') return write(path, deed.content)
      const content = applyEdit(read(path)?.toString() ?? '', deed)
      if (content === undefined) rmSync(path)
      else write(path, content)
    },
    run: (command, epoch) =>
      watch(async () => {
        const env = { SOURCE_DATE_EPOCH: String(epoch) }
        const [, words] = /^build-deck ([\w ./-]+)$/.exec(command) ?? []
        if (words !== undefined) return await runHere(words.split(' '), folder, env)
        const { output, errors, code } = await runCommand(command, folder, env)
        return { output: output + errors, code }
      }),
    package: () => read(join(folder, 'deck.apkg')),
    lock: () => read(join(folder, 'notes', 'build-deck.lock.json'))
  }
}

async function runHere(args: readonly string[], folder: string, env: Readonly<Record<string, string>>) {
  let output = ''
  const write = (text: string) => {
    output += text
  }
  const code = await run(args, { stdout: { write }, stderr: { write }, env, cwd: () => folder })
  return { output, code }
}

function listPackages(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.apkg'))
  return new Map(
    names.map((name) => {
      const { ino, mtimeMs, size } = statSync(join(folder, name))
      return [join(folder, name), `${ino} ${mtimeMs} ${size}`]
    })
  )
}
