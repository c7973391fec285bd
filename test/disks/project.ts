import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inFolder } from '../cli/in-folder.js'
import { testCache } from '../commands/cache-folder.js'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** A program that starts the command, with its arguments. */
  readonly by?: readonly string[]
  /** Arguments of Node before the command. */
  readonly node?: readonly string[]
}

/** A folder with some files, gone when the test ends, and the command in it: `run` within this process, the others as a program. */
export function createProject(files: Readonly<Record<string, string | Uint8Array>>) {
  if (!existsSync(cli)) throw new Error('No dist/cli.js, expected `npm run build` before this test')
  const project = inFolder(files)
  const { folder } = project
  const start = (args: readonly string[], { env = {}, by = [], node = [] }: StartOptions = {}): ChildProcess => {
    const [program = '', ...rest] = [...by, process.execPath, ...node, cli, ...args]
    return spawn(program, rest, { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: testCache, ...env } })
  }
  return {
    ...project,
    start,
    runProgram: (args: readonly string[], options?: StartOptions) => ended(start(args, options)),
    bytes: (path: string) => (project.has(path) ? project.read(path) : undefined),
    /** All files and folders below, sorted. */
    all: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  }
}

export type Project = ReturnType<typeof createProject>

/** Waits for a program and what it prints. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text
    })
  const [code, signal] = await once(child, 'close')
  return { code, signal, ...printed }
}

/** A note of so many cards. */
export function noteOf(title: string, cards: number, answer = 'Answer'): string {
  const sections = Array.from({ length: cards }, (_, index) => `## Which is question ${index} of ${title}?\n\n${answer} ${index}.\n`)
  return `# ${title}\n\n${sections.join('\n')}`
}
