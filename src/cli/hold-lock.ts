import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { guardOf, isAbandoned, makeGuard, readGuard, refusal, takeOver, toGuardText } from './guard-file.js'
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

/** By token, how each hold of this process is let go. */
const held = new Map<string, () => void>()

/**
 * Keeps other builds from writing a lock, by a file beside it that only one program can make; `lockPath` is no symbolic link. It is for
 * the moment in which lock and package are put in place, which waits for nothing: so whoever finds it taken waits, and takes over what
 * a killed program of this machine left. Throws a `UsageError` if that does not end, and the system's error where no file can be made.
 */
export async function holdLock(lockPath: string, { cwd, onWait, patience = 10_000 }: HoldOptions): Promise<Hold> {
  const guard = guardOf(lockPath)
  const token = randomUUID()
  const text = toGuardText(token, new Date())
  const isKept = () => readGuard(guard) === text
  const release = () => {
    held.delete(token)
    if (isKept()) rmSync(guard, { force: true })
  }
  held.set(token, release)

  try {
    let waited = 0
    for (let isTold = false; ; ) {
      if (makeGuard(lockPath, text)) return { isKept, release }
      const found = readGuard(guard)
      const isEmptyForLong = found === '' && waited >= patience
      if (found !== undefined && (isAbandoned(found, held) || isEmptyForLong) && (await takeOver(lockPath, found, text)))
        return { isKept, release }
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
