import type { LockArguments } from './arguments/lock-arguments.js'
import { checkLock } from './lock/check-lock.js'
import { mergeLockFiles } from './lock/merge-lock-files.js'
import { pruneLockFile } from './lock/prune-lock-file.js'
import type { Terminal } from './terminal.js'

/** Looks after a lock as the command line asks, and gives the exit code. */
export async function maintainLock(request: LockArguments, terminal: Terminal): Promise<number> {
  switch (request.action) {
    case 'check':
      return await checkLock(request, terminal)
    case 'prune':
      return await pruneLockFile(request, terminal)
    case 'merge':
      return await mergeLockFiles(request, terminal)
  }
}
