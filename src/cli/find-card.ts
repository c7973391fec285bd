import { join, resolve } from 'node:path'
import type { Host } from '../host/host.js'
import type { Change } from '../identity/index.js'
import { compileWith } from './compile-with.js'
import { createReporter } from './create-reporter.js'
import type { OpenLock } from './lock/open-lock.js'
import { prepare } from './prepare.js'
import type { Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/** A line of a file of notes. */
export interface LinePlace {
  /** As it was typed. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/**
 * The place that a word names, if it ends in a line's number and the file is there. Throws a `UsageError` where it can be meant as nothing
 * but a place and the file is not there.
 */
export async function toLinePlace(word: string, host: Host): Promise<LinePlace | undefined> {
  const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(word) ?? []
  if (path === undefined || line === undefined) return undefined
  if ((await host.look(path))?.kind === 'file') return { path, line: Number(line) }
  if (/^\S+\.(?:md|markdown)$/i.test(path)) throw new UsageError(`\`${path}\` is not there, expected a file of notes`)
  return undefined
}

/**
 * What a build would now do to the cards that stand at a line; several where they share it. The lines in a lock may be older than the
 * notes, so the notes are compiled; an exit code where they cannot be, which has been told then. Throws a `UsageError` where no card stands.
 */
export async function findCards(
  { path, line }: LinePlace,
  config: string | undefined,
  { folder, lock }: OpenLock,
  terminal: Terminal
): Promise<readonly Change[] | number> {
  const cwd = terminal.cwd()
  // Single files of one folder are built one by one.
  const inputs = [lock.deck === undefined ? path : folder]
  const request = {
    inputs,
    exclude: [],
    format: 'text',
    quiet: true,
    verbose: false,
    allowRemovals: true,
    ...(config !== undefined && { config })
  } as const
  const report = createReporter(request, terminal, terminal.stderr)
  const prepared = await prepare(request, terminal)
  if (prepared.configFile && prepared.configFile.messages.length > 0) {
    await report([{ files: [prepared.configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(request, prepared, terminal.stderr, false)
  if (!compiled.contents) {
    await report([{ files: compiled.files, folder: compiled.root }])
    return 1
  }
  const cards = compiled.results.flatMap(({ cards }) => cards)
  const standing = compiled.changes.slice(0, cards.length).flatMap((change, index) => {
    const { position } = cards[index] ?? {}
    const isInFile = resolve(folder, change.place.path) === resolve(cwd, path)
    return isInFile && position ? [{ change, first: position.start.line, last: position.end.line }] : []
  })
  const covering = standing.filter(({ first, last }) => first <= line && line <= last)
  const smallest = Math.min(...covering.map(({ first, last }) => last - first))
  const found = covering.filter(({ first, last }) => last - first === smallest)
  if (found.length > 0) return found.map(({ change }) => change)
  const lines = [...new Set(standing.map(({ first }) => first))].sort((a, b) => Math.abs(a - line) - Math.abs(b - line))
  const [nearest] = lines
  throw new UsageError(
    `No card at \`${path}:${line}\`, expected a line of a card${nearest === undefined ? '; the file has none' : `; the nearest begins at \`${toTypedPath(join(cwd, path), cwd)}:${nearest}\``}`
  )
}
