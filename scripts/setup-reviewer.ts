import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasReviewer, reviewerFolder, reviewerVersion } from '../test/hostile/reviewer-files.js'
import { runProgram } from './run-program.js'

/** Takes the files of Anki's reviewer out of its desktop program, and gives a sentence if that cannot be had. */
export async function setUpReviewer(): Promise<string[]> {
  if (hasReviewer()) return []
  process.stdout.write(`Taking Anki's reviewer ${reviewerVersion} to ${reviewerFolder}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'anki-reviewer-'))
  try {
    await takeReviewer(folder)
    return []
  } catch (error) {
    return [`the tests of hostile notes, since the wheel \`aqt\` ${reviewerVersion} of PyPI could not be had. ${error}`]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The wheel is an archive, whose program needs not be installed for its files. */
async function takeReviewer(folder: string): Promise<void> {
  const python = process.env['PYTHON'] ?? (process.platform === 'win32' ? 'python' : 'python3')
  const wanted = ['--no-deps', '--only-binary', ':all:', '--dest', folder, `aqt==${reviewerVersion}`]
  await runProgram(python, ['-m', 'pip', 'download', '--disable-pip-version-check', ...wanted], {
    progressOf: `Anki's reviewer ${reviewerVersion}`
  })
  const [wheel = ''] = await readdir(folder)
  const files = join(folder, 'files')
  await runProgram(python, ['-m', 'zipfile', '-e', join(folder, wheel), files])
  const unfinished = `${reviewerFolder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  for (const part of ['js', 'css']) await cp(join(files, '_aqt', 'data', 'web', part), join(unfinished, part), { recursive: true })
  await rm(reviewerFolder, { recursive: true, force: true })
  await rename(unfinished, reviewerFolder)
}
