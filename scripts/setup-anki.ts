import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AnkiVersion, ankiVersions, environmentOf, isInstalled, pythonOf, stampOf } from '../test/anki/environment.js'
import { runProgram } from './run-program.js'

/** Makes the missing virtual environments with Anki's library, and gives a sentence for each that could not be made. */
export async function setUpAnki(): Promise<string[]> {
  const sentences = await Promise.all(ankiVersions.map(setUpVersion))
  return sentences.filter((sentence) => sentence !== undefined)
}

async function setUpVersion(version: AnkiVersion): Promise<string | undefined> {
  if (isInstalled(version)) return undefined
  const requirements = fileURLToPath(new URL(`../test/anki/requirements-${version}.txt`, import.meta.url))
  const folder = environmentOf(version)
  process.stdout.write(`Installing Anki ${version} in ${folder}\n`)
  try {
    await rm(folder, { recursive: true, force: true })
    await runProgram(process.env['PYTHON'] ?? (process.platform === 'win32' ? 'python' : 'python3'), ['-m', 'venv', folder])
    await runProgram(pythonOf(version), ['-m', 'pip', 'install', '--disable-pip-version-check', '--requirement', requirements], {
      progressOf: `Anki ${version}`
    })
    await runProgram(pythonOf(version), ['-c', 'import anki.collection'])
    await writeFile(stampOf(version), await readFile(requirements))
    return undefined
  } catch (error) {
    return `the tests with Anki ${version}, since its library could not be installed in ${dirname(folder)} (Python 3.11 is known to work; PYTHON=path chooses one). ${error}`
  }
}
