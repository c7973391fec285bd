import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning, machine } from './node-process.js'

/** Those of this process that are on disk. */
const unfinished = new Set<string>()

/**
 * A path in a file's folder under which its next content is written before it takes the file's place. The name says whose it is: of
 * which file (not by its name, which may be as long as names can be), on which machine, by which process.
 */
export function toUnfinished(path: string): string {
  const [random] = randomUUID().split('-')
  const made = join(dirname(path), `${prefixOf(path)}${machine}-${process.pid}-${random}.unfinished`)
  unfinished.add(made)
  return made
}

/** Takes one away, if it is still there. */
export function discard(path: string): void {
  rmSync(path, { force: true })
  unfinished.delete(path)
}

/** Takes all of this process away at once, as when it is told to end. */
export function discardAll(): void {
  for (const path of unfinished) discard(path)
}

/**
 * Takes away what killed programs left of a file's next content. What another program may still be writing stays: one of this machine
 * as long as it runs, one of another machine for a day. `now`: epoch milliseconds, by the clock that stamps files.
 */
export async function removeLeftOvers(path: string, now: number): Promise<void> {
  const folder = dirname(path)
  const prefix = prefixOf(path)
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = name.startsWith(prefix) && /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.unfinished$/.exec(name.slice(prefix.length))
    const left = join(folder, name)
    if (owner && !unfinished.has(left) && (await isAbandoned(left, owner, now))) await rm(left, { force: true }).catch(() => {})
  }
}

async function isAbandoned(path: string, [, where, pid]: readonly string[], now: number): Promise<boolean> {
  // After a restart a process of this machine may have a number that another had before.
  if (where === machine) return Number(pid) === process.pid || !isRunning(Number(pid))
  const found = await stat(path).catch(() => undefined)
  const day = 86_400_000
  return found !== undefined && now - found.mtimeMs > day
}

function prefixOf(path: string): string {
  return `.build-deck-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)}-`
}
