import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'

/** Where a build would have written. */
export interface Destinations {
  /** The package's path, as it was typed; `undefined` where the build failed before it was known to be one that can be written. */
  output?: string
  /** Whether there is a lock. */
  isLocked?: boolean
  /** Whether the build has put package and lock in place. */
  isWritten?: boolean
  /** Whether it would have, and has said so. */
  isTried?: boolean
}

/** The last line of a build that failed: what is in the places of package and lock now. */
export async function toNothingWritten({ output, isLocked = false }: Destinations, cwd: string): Promise<string> {
  if (output === undefined) return 'Nothing is written; what earlier builds wrote stays as it was\n'
  const name = `\`${toVisible(output)}\``
  const isThere = await stat(resolve(cwd, output)).then(
    () => true,
    () => false
  )
  if (!isThere) return `Nothing is written; there is no ${name}${isLocked ? ', and the lock stays as it was' : ' yet'}\n`
  return `Nothing is written; ${name} ${isLocked ? 'and the lock stay as they were' : 'stays as it was'}\n`
}
