import { findInputs } from '../../files/find-inputs.js'
import type { Host } from '../../host/host.js'
import type { Lock } from '../../identity/index.js'
import { createReporter } from '../create-reporter.js'
import { findLock, type LockFile } from '../find-lock.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** A lock that is there and can be read. */
export interface OpenLock extends LockFile {
  readonly text: string
  readonly lock: Lock
}

/** The lock of the project of a file or folder; `undefined` if it cannot be read, which is told then. Throws a `UsageError` if there is none. */
export async function openLock(input: string, host: Host, terminal: Terminal): Promise<OpenLock | undefined> {
  const { root } = await findInputs([input], host)
  const found = await findLock(root.path, terminal.cwd(), host)
  const { text, lock, file } = found
  if (text === undefined) throw new UsageError(`No build-deck.lock.json in \`${input}\` or above it, expected notes that were built before`)
  if (lock) return { ...found, text, lock }
  const report = createReporter({ format: 'text', quiet: false, verbose: false }, terminal, terminal.stderr)
  await report([{ files: [file], folder: terminal.cwd() }])
  return undefined
}
