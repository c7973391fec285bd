import { resolve } from 'node:path'
import { PackageError } from '../../anki/faults/package-error.js'
import type { AnkiPackage } from '../../anki/index.js'
import { readPackageFile } from '../../anki/node.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { systemSentence } from '../system-sentence.js'
import { UsageError } from '../usage-error.js'

/** Reads a package that is named on the command line. Rejects with a `UsageError` where there is none that can be read. */
export async function openPackage(path: string, cwd: string): Promise<AnkiPackage> {
  try {
    return await readPackageFile(resolve(cwd, path))
  } catch (error) {
    if (error instanceof PackageError) throw new UsageError(error.message.replaceAll(resolve(cwd, path), toVisible(path)))
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(`\`${path}\` is not there, expected a package of Anki (\`.apkg\`)`)
    throw systemSentence(error) === undefined ? error : new UsageError(`\`${path}\` cannot be read: ${systemSentence(error)}`)
  }
}
