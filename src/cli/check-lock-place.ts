import { destination } from '../anki/node-destination.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/** Looks where a lock would be written, before anything is. Throws a `UsageError` on what is no file there. */
export async function checkLockPlace(path: string, cwd: string): Promise<void> {
  await destination(path).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error && reasons[String(error.code)]
    throw reason ? new UsageError(`\`${toTypedPath(path, cwd)}\` ${reason}, expected the lock of a build or nothing of that name`) : error
  })
}

/** By the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is a link into a folder that is not there',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EEXIST: 'is a device, a pipe or a collection of Anki'
}
