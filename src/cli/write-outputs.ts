import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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
  if (lockText === undefined) return writePackageFile(packagePath, contents, { created })
  // A lock may be kept elsewhere, behind a link.
  const lock = await realpath(lockPath).catch(() => lockPath)
  const unfinished = join(dirname(lock), `.${randomUUID()}.unfinished`)
  try {
    await writeWhole(unfinished, lockText, lockPath)
    await writePackageFile(packagePath, contents, { created })
    await rename(unfinished, lock)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** Errors name the path that the user knows. */
async function writeWhole(path: string, text: string, known: string): Promise<void> {
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: known }) : error
  }
}
