import { resolve } from 'node:path'
import { PackageError } from '../anki/faults/package-error.js'
import { readPackageFile } from '../anki/node.js'
import type { BuildOptions } from '../build-options.js'

/** The package that stands where the new one is to go; `undefined` if there is none, or nothing that can be read as one. */
export async function readLastPackage(output: string, cwd: string): Promise<BuildOptions['lastPackage']> {
  try {
    return { contents: await readPackageFile(resolve(cwd, output)), name: output }
  } catch (error) {
    if (error instanceof PackageError || (error instanceof Error && 'syscall' in error)) return undefined
    throw error
  }
}
