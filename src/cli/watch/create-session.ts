import type { KnownLocks } from '../../files/read-lock.js'
import type { Host } from '../../host/host.js'
import { keepLast } from '../../host/last-of.js'
import { createMemoryCache } from '../../host/memory-cache.js'
import { nodeHost } from '../../host/node-host.js'
import { rememberFiles } from '../../host/remember-files.js'
import type { Lock } from '../../identity/index.js'
import type { FileCache } from '../cache/open-cache.js'
import { readProgramFiles } from '../program-files.js'
import { toTypedPath } from '../typed-path.js'
import { UsageError } from '../usage-error.js'

/**
 * What a command that compiles the same notes again and again keeps from one time to the next: bytes and results of files that did not
 * change. Given to `prepare`, with which all else, config and lock, is looked at anew:
 *
 *     const session = createSession(terminal.cwd())
 *     const prepared = await prepare(request, terminal, { session })
 *     const compiled = await compileWith(request, prepared, terminal.stderr, false)
 *     session.settle()
 *     const watch = await watchInputs({ ...watchedPlaces(prepared, session), onChange: …, onError: … })
 */
export interface Session {
  readonly host: Host
  /** The last lock that was read or written. */
  readonly knownLocks: Required<KnownLocks>
  /** Each path that was looked at by itself, as the host resolves it, and the files of a config that is code: what else is to be watched. */
  readonly asked: ReadonlySet<string>
  /**
   * The cache for one more time; `onDisk` opens the project's own. That is asked until the first `settle` alone, so that a session begins as
   * quickly as a build does; later on it would grow with each save. `program` is the path of a config that is code: throws a `UsageError` where that has changed, since
   * Node imports a module once.
   */
  openCache(onDisk: () => Promise<FileCache | undefined>, program: string | undefined): Promise<FileCache>
  /** To be called after each time, also one that failed: lets go of what was not asked for since, so that hours need no more memory than minutes. */
  settle(): void
}

export function createSession(cwd: string): Session {
  keepLast()
  const asked = new Set<string>()
  const programs = new Map<string, string>()
  let memory = createMemoryCache()
  let lastLock: { readonly hash: string; readonly lock: Lock } | undefined
  let code: string | undefined
  let disk: FileCache | undefined
  let isFirst = true
  let isAsked = false
  return {
    host: tellAsked(rememberFiles(nodeHost(cwd)), asked),
    asked,
    knownLocks: {
      get: (hash) => (lastLock?.hash === hash ? lastLock.lock : undefined),
      put: (hash, lock) => (lastLock = { hash, lock })
    },
    async openCache(onDisk, program) {
      const files = program === undefined ? undefined : await readProgramFiles(program)
      for (const path of files?.paths ?? []) asked.add(path)
      const before = program === undefined ? undefined : programs.get(program)
      if (program !== undefined && before !== undefined && before !== files?.hash)
        throw new UsageError(
          `\`${toTypedPath(program, cwd)}\` is a program and has changed, expected this command to be started again: what a program imports is read once`
        )
      if (program !== undefined && files) programs.set(program, files.hash)
      if (code !== files?.hash) memory = createMemoryCache()
      code = files?.hash
      // No key on disk names code.
      disk = isFirst && program === undefined ? await onDisk() : undefined
      const known = memory
      return {
        ...(program !== undefined && { isOfOneProgram: true }),
        get(key) {
          isAsked = true
          const value = known.get(key) ?? disk?.get(key)
          if (value !== undefined) known.put(key, value)
          return value
        },
        put(key, value) {
          known.put(key, value)
          disk?.put(key, value)
        },
        save: async () => await disk?.save(),
        close: () => disk?.close()
      }
    },
    settle() {
      if (!isAsked) return
      isAsked = false
      memory.forgetOthers()
      disk?.close()
      disk = undefined
      isFirst = false
    }
  }
}

function tellAsked(host: Host, asked: Set<string>): Host {
  return {
    ...host,
    look(path) {
      asked.add(host.resolve(path))
      return host.look(path)
    },
    read(path) {
      asked.add(host.resolve(path))
      return host.read(path)
    }
  }
}
