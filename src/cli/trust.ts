import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { nodeHost } from '../host/node-host.js'
import { configIn, isData } from './find-config.js'
import { readNoteTypeFiles, typeFile } from './note-types/note-type-files.js'
import { readProgramFiles } from './program-files.js'
import type { TrustArguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'
import { type TrustedProgram, trustedPrograms } from './trusted-programs.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/** Remembers that a folder's config may be run, forgets it, or lists what is remembered. */
export async function trust({ folder, list, remove }: TrustArguments, terminal: Terminal): Promise<number> {
  if (list) return await listAll(terminal)
  return await (remove ? forget : remember)(folder, terminal)
}

async function remember(folder: string, { cwd, env, stdout }: Terminal): Promise<number> {
  const host = nodeHost(cwd())
  const entry = await host.look(folder)
  if (entry?.kind !== 'folder') throw new UsageError(`\`${folder}\` is no folder, expected the one whose config you trust`)
  if ((await host.look(join(entry.path, typeFile)))?.kind === 'file') return await rememberNoteType(entry.path, { cwd, env, stdout })
  const config = await configIn(entry.path, host)
  if (config === undefined)
    throw new UsageError(`\`${folder}\` has no config, expected a folder with a \`build-deck.config.ts\`, \`.js\` or \`.mjs\``)
  const show = (path: string) => toVisible(toTypedPath(path, cwd()))
  if (isData(config)) {
    stdout.write(`\`${show(config)}\` is no program: it needs no trust\n`)
    return 0
  }
  const { paths, hash } = await readProgramFiles(config)
  await trustedPrograms(env).add({ path: await realpath(config), hash })
  const lines = ['Trusted as it is now:', ...paths.map((path) => `  ${show(path)}`)]
  stdout.write(
    `${lines.join('\n')}\nIt runs at each build of these notes, with all that you may do; when it changes, you are asked again.\n`
  )
  return 0
}

async function rememberNoteType(folder: string, { cwd, env, stdout }: Pick<Terminal, 'cwd' | 'env' | 'stdout'>): Promise<number> {
  const { paths, hash } = await readNoteTypeFiles(folder)
  await trustedPrograms(env).add({ path: join(await realpath(folder), typeFile), hash })
  const lines = ['Trusted as it is now:', ...paths.map((path) => `  ${toVisible(toTypedPath(path, cwd()))}`)]
  stdout.write(`${lines.join('\n')}\nIts templates run in Anki as they are; when it changes, you are asked again.\n`)
  return 0
}

async function forget(folder: string, { cwd, env, stdout }: Terminal): Promise<number> {
  const programs = trustedPrograms(env)
  const path = resolve(cwd(), folder)
  const real = await realpath(path).catch(() => path)
  const found = (await programs.list()).filter((program) => dirname(program.path) === real)
  if (found.length === 0)
    throw new UsageError(`\`${folder}\` has no config that you trust, expected one that \`build-deck trust --list\` shows`)
  for (const program of found) {
    await programs.remove(program.path)
    stdout.write(`No longer trusted: ${toVisible(toTypedPath(program.path, cwd()))}\n`)
  }
  return 0
}

async function listAll({ env, stdout }: Terminal): Promise<number> {
  const all = await trustedPrograms(env).list()
  for (const program of all) stdout.write(`${toVisible(program.path)}${await changeOf(program)}\n`)
  if (all.length === 0) stdout.write('You trust no config that is a program\n')
  return 0
}

async function changeOf({ path, hash }: TrustedProgram): Promise<string> {
  const read = basename(path) === typeFile ? readNoteTypeFiles(dirname(path)) : readProgramFiles(path)
  const now = await read.catch(() => undefined)
  return now === undefined ? '  (gone)' : now.hash === hash ? '' : '  (changed since)'
}
