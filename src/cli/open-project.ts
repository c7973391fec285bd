import { findInputs } from '../files/find-inputs.js'
import type { Host } from '../host/host.js'
import type { Lock } from '../identity/index.js'
import { createReporter } from './create-reporter.js'
import { findLock, type LockFile } from './find-lock.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** A project that was built before. */
export interface OpenProject {
  readonly file: LockFile
  readonly lock: Lock
}

/**
 * The project that a file or folder belongs to; `undefined` where its lock cannot be read, which has been told then.
 * Throws a `UsageError` where there is none.
 */
export async function openProject(input: string, host: Host, terminal: Terminal): Promise<OpenProject | undefined> {
  const { root } = await findInputs([input], host)
  const file = await findLock(root.path, terminal.cwd(), host)
  if (file.text === undefined)
    throw new UsageError(`No build-deck.lock.json in \`${input}\` or above it, expected the notes of a deck that was built before`)
  if (file.lock) return { file, lock: file.lock }
  const report = createReporter({ format: 'text', quiet: false, verbose: false }, terminal, terminal.stderr)
  await report([{ files: [file.file], folder: terminal.cwd() }])
  return undefined
}
