import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { isRunning, machine } from '../anki/node-process.js'
import { discard, toUnfinished } from '../anki/node-unfinished.js'

/** What a guard file says of whoever made it. */
interface LockOwner {
  readonly program: string
  readonly host: string
  readonly machine: string
  readonly pid: number
  readonly since: string
  readonly token: string
}

/** The file that stands beside a lock while a build writes it. */
export function guardOf(lockPath: string): string {
  return `${lockPath}.writing`
}

/** What it says: who made it, and a token that no other has. */
export function toGuardText(token: string, since: Date): string {
  const owner: LockOwner = { program: 'build-deck', host: hostname(), machine, pid: process.pid, since: since.toISOString(), token }
  return `${JSON.stringify(owner)}\n`
}

/**
 * Makes the file, if nobody has. Throws the system's error where no file can be made. It is there with its text from the start, but on
 * disks that know no second names: of one that a kill left empty nobody could say whether it is abandoned.
 */
export function makeGuard(lockPath: string, text: string): boolean {
  const guard = guardOf(lockPath)
  if (readGuard(guard) !== undefined) return false
  const mine = toUnfinished(lockPath)
  try {
    writeFileSync(mine, text, { flag: 'wx' })
    try {
      linkSync(mine, guard)
    } catch (error) {
      if (isExisting(error)) return false
      makeAlone(guard, text)
    }
    return true
  } catch (error) {
    if (isExisting(error)) return false
    // The unfinished one's name says nothing to anybody.
    throw error instanceof Error ? Object.assign(error, { path: guard }) : error
  } finally {
    discard(mine)
  }
}

function makeAlone(guard: string, text: string): void {
  try {
    writeFileSync(guard, text, { flag: 'wx' })
  } catch (error) {
    if (!isExisting(error)) rmSync(guard, { force: true })
    throw error
  }
}

const isExisting = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Puts this process in the place of one that is gone. Two may do so at once: the later one has it, and the earlier one finds that out after a moment. */
export async function takeOver(lockPath: string, found: string, text: string): Promise<boolean> {
  const guard = guardOf(lockPath)
  const mine = toUnfinished(lockPath)
  try {
    writeFileSync(mine, text, { flag: 'wx' })
    if (readGuard(guard) !== found) return false
    renameSync(mine, guard)
  } finally {
    discard(mine)
  }
  await setTimeout(50)
  return readGuard(guard) === text
}

/** Whether whoever made it is surely gone; `held`: tokens of this process. */
export function isAbandoned(text: string, held: { has(token: string): boolean }): boolean {
  const owner = toOwner(text)
  if (owner?.machine !== machine || held.has(owner.token ?? '')) return false
  return owner.pid === process.pid || !isRunning(owner.pid ?? 0)
}

function toOwner(text: string): Partial<LockOwner> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Its text; `undefined` if it is not there or cannot be read. */
export function readGuard(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** What to say of one that stays. */
export function refusal(guard: string, found: string | undefined): string {
  const { pid, host, since } = toOwner(found ?? '') ?? {}
  const who = pid === undefined ? 'another build' : `process ${pid} on ${host}`
  const when = since === undefined ? '' : ` since ${since}`
  return `\`${guard}\` says that ${who} is writing the lock${when}; wait a moment, or delete that file if no build is running`
}
