import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { isRunning, machine } from '../anki/node-process.js'
import { discard, toUnfinished } from '../anki/node-unfinished.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

export interface Hold {
  /** Whether no other program took the lock for abandoned. */
  isKept(): boolean
  release(): void
}

export interface HoldOptions {
  /** The folder from which messages name the guard file. */
  readonly cwd: string
  /** Called once, if another program holds the lock for longer than writing takes. */
  readonly onWait: () => void
  /** Milliseconds after which waiting is given up (default: 10,000). */
  readonly patience?: number
}

/** What a guard file says of whoever made it. */
interface Owner {
  readonly program: string
  readonly host: string
  readonly machine: string
  readonly pid: number
  readonly since: string
  readonly token: string
}

/** By token, how each hold of this process is let go. */
const held = new Map<string, () => void>()

/** The file that stands beside a lock while a build writes it. */
export function guardOf(lockPath: string): string {
  return `${lockPath}.writing`
}

/**
 * Keeps other builds from writing a lock, by a file beside it that only one program can make; `lockPath` is no symbolic link. It is for
 * the moment in which lock and package are put in place, which waits for nothing: so whoever finds it taken waits, and takes over what
 * a killed program of this machine left. Throws a `UsageError` if that does not end, and the system's error where no file can be made.
 */
export async function holdLock(lockPath: string, { cwd, onWait, patience = 10_000 }: HoldOptions): Promise<Hold> {
  const guard = guardOf(lockPath)
  const token = randomUUID()
  const since = new Date()
  const owner: Owner = { program: 'build-deck', host: hostname(), machine, pid: process.pid, since: since.toISOString(), token }
  const text = `${JSON.stringify(owner)}\n`
  const isKept = () => read(guard) === text
  const release = () => {
    held.delete(token)
    if (isKept()) rmSync(guard, { force: true })
  }
  held.set(token, release)

  try {
    let waited = 0
    for (let isTold = false; ; ) {
      if (make(guard, text)) return { isKept, release }
      const found = read(guard)
      const isEmptyForLong = found === '' && waited >= patience
      if (found !== undefined && (isAbandoned(found) || isEmptyForLong) && (await takeOver(guard, found, text))) return { isKept, release }
      if (waited >= patience) throw new UsageError(refusal(toTypedPath(guard, cwd), found))
      if (!isTold && waited >= patience / 20) {
        onWait()
        isTold = true
      }
      const pause = 20 + Math.floor(waited / 50)
      await setTimeout(pause)
      waited += pause
    }
  } catch (error) {
    release()
    throw error
  }
}

/** Lets go of all that this process holds, as when it is told to end. */
export function releaseAll(): void {
  for (const release of held.values()) release()
}

function make(guard: string, text: string): boolean {
  try {
    writeFileSync(guard, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Two may take over at once: the later one has it, and the earlier one finds that out after a moment. */
async function takeOver(guard: string, found: string, text: string): Promise<boolean> {
  const mine = toUnfinished(guard)
  try {
    writeFileSync(mine, text, { flag: 'wx' })
    if (read(guard) !== found) return false
    renameSync(mine, guard)
  } finally {
    discard(mine)
  }
  await setTimeout(50)
  return read(guard) === text
}

function isAbandoned(text: string): boolean {
  const owner = toOwner(text)
  if (owner?.machine !== machine || held.has(owner.token ?? '')) return false
  return owner.pid === process.pid || !isRunning(owner.pid ?? 0)
}

function toOwner(text: string): Partial<Owner> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function refusal(guard: string, found: string | undefined): string {
  const { pid, host, since } = toOwner(found ?? '') ?? {}
  const who = pid === undefined ? 'another build' : `process ${pid} on ${host}`
  const when = since === undefined ? '' : ` since ${since}`
  return `\`${guard}\` says that ${who} is writing the lock${when}, expected it to be done in a moment; delete that file if no build is running`
}
