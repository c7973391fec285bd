import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { lockName } from '../files/read-lock.js'
import { nodeHost } from '../host/node-host.js'
import { configIn } from './find-config.js'
import { findLock } from './find-lock.js'
import { usage } from './help.js'
import { toShellWord } from './shell-word.js'
import type { Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/** So many folders are looked into at the most: this may be a home. */
const mostFolders = 200

/**
 * What a build without an input means: the folder itself, where a config or a lock says that it is a project's. Elsewhere it throws a
 * `UsageError` that says what is here and how to go on: nobody wants a deck of a folder where the command was just tried.
 */
export async function inputsHere(terminal: Terminal): Promise<readonly string[]> {
  const cwd = terminal.cwd()
  const host = nodeHost(cwd)
  if ((await configIn(cwd, host)) !== undefined || (await host.look(join(cwd, lockName)))?.kind === 'file') return ['.']
  const { lock, folder: whole } = await findLock(cwd, cwd, host)
  const { notes, isMore, projects } = await countNotes(cwd)
  const found = notes === 0 ? '' : `This folder has ${isMore ? 'at least ' : ''}${notes} file${notes === 1 ? '' : 's'} of notes\n`
  const ways = [
    ...projects.map(
      (folder) => [`build-deck ${toVisible(toShellWord(`${toTypedPath(folder, cwd)}/`))}`, 'build that folder, which has a config'] as const
    ),
    ...(lock
      ? ([
          [`build-deck ${toVisible(toShellWord(toTypedPath(whole, cwd)))}`, 'build the project that this folder is part of'],
          ['build-deck .', 'build this folder alone, as that project would']
        ] as const)
      : []),
    ...(projects.length > 0 || lock
      ? []
      : [['build-deck init', notes === 0 ? 'write a config and a first note' : 'look at them, and write a config for them'] as const]),
    ...(notes === 0 ? [] : [['build-deck preview', 'look at the cards in a browser'] as const]),
    ['build-deck notes/ -o biology.apkg', 'build a package of a folder'],
    ...(notes === 0 ? [] : [['build-deck check', 'look for mistakes, and say which cards there would be'] as const]),
    ['build-deck --help', 'all that there is']
  ] as const
  const width = Math.max(...ways.map(([command]) => command.length))
  throw new UsageError(
    'No input, expected files or folders of notes',
    `${found}\nUsage: ${usage}\n${ways.map(([command, what]) => `  ${command.padEnd(width)}  ${what}\n`).join('')}`
  )
}

/** More would hide the other ways. */
const mostProjects = 5

interface Here {
  readonly notes: number
  readonly isMore: boolean
  /** Folders below with a config of their own. */
  readonly projects: readonly string[]
}

async function countNotes(top: string): Promise<Here> {
  let notes = 0
  const projects: string[] = []
  const waiting = [top]
  for (let looked = 0; waiting.length > 0; looked++) {
    if (looked === mostFolders) return { notes, isMore: true, projects }
    const folder = waiting.shift() ?? ''
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (/^[._]/.test(entry.name) || entry.name === 'node_modules') continue
      if (entry.isDirectory()) waiting.push(join(folder, entry.name))
      else if (/\.(?:md|markdown)$/i.test(entry.name)) notes++
      else if (/^build-deck\.config\.(?:ts|m?js|json|ya?ml)$/.test(entry.name) && projects.length < mostProjects) projects.push(folder)
    }
  }
  return { notes, isMore: false, projects }
}
