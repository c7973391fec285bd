import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AnkiPackage } from '../anki/model.js'
import { writePackageFile } from '../anki/node.js'

export interface Outputs {
  readonly packagePath: string
  readonly contents: AnkiPackage
  readonly created: Date
  readonly lockPath: string
  /** `undefined` if the lock stays as it is. */
  readonly lockText: string | undefined
}

/**
 * Writes package and lock; if something fails, both old files stay. The lock is on disk under another name before the package is written,
 * so that all that is left after the package is to rename it. Should the program be killed between the two, the old lock stands beside the new
 * package: the next build gives the same new cards the same guids again, and what changed gets a later time than the package has.
 */
export async function writeOutputs({ packagePath, contents, created, lockPath, lockText }: Outputs): Promise<void> {
  const unfinished = join(dirname(lockPath), `.${basename(lockPath)}.${process.pid}.unfinished`)
  try {
    if (lockText !== undefined) {
      const file = await open(unfinished, 'w')
      try {
        await file.writeFile(lockText)
        await file.sync()
      } finally {
        await file.close()
      }
    }
    await writePackageFile(packagePath, contents, { created })
    if (lockText !== undefined) await rename(unfinished, lockPath)
  } finally {
    await rm(unfinished, { force: true })
  }
}
