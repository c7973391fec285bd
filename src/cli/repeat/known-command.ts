import { join, resolve } from 'node:path'
import type { Problem } from '../../diagnostics/problem.js'
import type { KnownLocks } from '../../files/read-lock.js'
import { sha256 } from '../../host/sha256.js'
import { buildId } from '../../version.js'
import { cacheFolder } from '../cache/cache-folder.js'
import { type FileCache, openCache } from '../cache/open-cache.js'
import type { BuildArguments, CheckArguments } from '../read-arguments.js'
import type { Terminal } from '../terminal.js'
import type { Asked } from './answers.js'

/** A command whose outcome hangs on the files around it alone. */
export type Repeatable = BuildArguments | CheckArguments

/** What a command was told of the files around it, and what it says as long as they are as they were. */
export interface KnownOutcome {
  /** Epoch milliseconds: with an earlier clock it says something else. */
  readonly at: number
  readonly asked: Asked
  /** The paths of lock and package of a build, which it has written itself. */
  readonly own: readonly string[]
  /** The package that a build has written, or that a check finds in the lock's stead; without `stamp`, there is none. */
  readonly package: { readonly path: string; readonly stamp?: string | undefined }
  /** The hash of the lock, if there is one that can be read. */
  readonly lock?: string
  readonly exitCode: number
  /** With their paths as they were typed. */
  readonly problems: readonly Problem[]
  /** What stands below the problems. */
  readonly summary: string
  /** For programs; empty where none asked. */
  readonly json: string
}

/** Whether the same command with the same files has the same outcome, and does nothing. */
export function isRepeatable(request: Repeatable): boolean {
  if (request.cache === false || request.fetchMedia || request.maxImageWidth !== undefined) return false
  return request.command === 'build'
    ? !request.print && !request.dryRun && request.republish === undefined
    : !request.fix && !request.coverage && !request.dryRun
}

/** Where the outcomes of one command are kept; `undefined` where there is no place for them. */
export function openOutcomes(
  request: Repeatable,
  { env, cwd: getCwd }: Pick<Terminal, 'env' | 'cwd'>
): (Pick<FileCache, 'save' | 'close'> & { get(): KnownOutcome | undefined; put(outcome: KnownOutcome): void }) | undefined {
  const cwd = getCwd()
  const folder = typeof request.cache === 'string' ? resolve(cwd, request.cache) : cacheFolder(env)
  if (folder === undefined) return undefined
  const called = JSON.stringify([cwd, Object.entries(request).sort(), surroundings.map((name) => env[name])])
  // Each has a file of its own: what is not asked for would give way to what is.
  const cache = openCache(join(folder, `${sha256(called).slice(0, 32)}.outcome`))
  const key = sha256(JSON.stringify([buildId, called]))
  return {
    get() {
      const value = cache.get(key)
      return isOutcome(value) ? value : undefined
    },
    put: (outcome) => cache.put(key, outcome),
    save: () => cache.save(),
    close: () => cache.close()
  }
}

/** The lock that the command has read or written when it was done last. */
export function knownLocks(request: Repeatable, terminal: Pick<Terminal, 'env' | 'cwd'>): KnownLocks {
  const outcomes = isRepeatable(request) ? openOutcomes(request, terminal) : undefined
  const sound = outcomes?.get()?.lock
  outcomes?.close()
  return { get: (hash) => (hash === sound ? 'sound' : undefined) }
}

/** What has no trace of another program in it; that it is whole is the cache's affair. */
function isOutcome(value: unknown): value is KnownOutcome {
  if (typeof value !== 'object' || value === null) return false
  const { exitCode, summary, json, problems } = value as Partial<KnownOutcome>
  const isSaid = typeof exitCode === 'number' && typeof summary === 'string' && typeof json === 'string'
  return isSaid && Array.isArray(problems) && problems.every(isProblem)
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  ['path', 'severity', 'sentence', 'rule'].every((key) => typeof Reflect.get(value, key) === 'string')

/** What else a command's outcome hangs on. */
const surroundings = ['CI', 'SOURCE_DATE_EPOCH', 'npm_command']
