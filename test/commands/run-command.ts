import { spawn } from 'node:child_process'
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { testCache } from './cache-folder.js'
import type { KeptPrograms } from './keep-programs.js'
import { readPlainCommand } from './read-plain-command.js'

export interface Printed {
  readonly output: string
  readonly errors: string
  readonly code: number | null
}

const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/**
 * Runs a shell command in a folder where `build-deck` is the built program and nothing else of the machine is known but `more`. What is
 * nothing but `build-deck` and its arguments runs in a process of `kept`, if there are such, which is five times quicker.
 */
export async function runCommand(
  command: string,
  folder: string,
  more: Readonly<Record<string, string>> = {},
  kept?: KeptPrograms
): Promise<Printed> {
  return await inTemporaryFolder(async (binFolder) => {
    await symlink(bin, join(binFolder, 'build-deck'))
    const path = [binFolder, dirname(process.execPath), process.env['PATH']].join(delimiter)
    const env = {
      PATH: path,
      HOME: folder,
      XDG_CACHE_HOME: testCache,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      SOURCE_DATE_EPOCH: '1767225600',
      ...more
    }
    const plain = kept && readPlainCommand(command)
    const { output, errors, code } = plain
      ? await kept.run({ program: bin, args: plain.args, env: { ...env, PWD: folder, ...plain.env }, folder })
      : await runInShell(command, folder, env)
    return { output: output.replaceAll(folder, '$PWD'), errors: errors.replaceAll(folder, '$PWD'), code }
  })
}

async function runInShell(command: string, folder: string, env: Readonly<Record<string, string>>): Promise<Printed> {
  const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env })
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const [output, errors, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended])
  return { output, errors, code }
}

export async function inTemporaryFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const { folder, remove } = await temporaryFolder()
  try {
    return await use(folder)
  } finally {
    await remove()
  }
}

export async function temporaryFolder() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'build-deck-commands-')))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const piece of stream.setEncoding('utf8')) text += piece
  return text
}
