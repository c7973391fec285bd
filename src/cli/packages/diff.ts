import { predictWith } from '../../anki/import/predict-import.js'
import { nodeChecksums } from '../../anki/node-checksums.js'
import type { DiffArguments } from '../arguments/package-arguments.js'
import { colorsFor } from '../colors-for.js'
import type { Terminal } from '../terminal.js'
import { toDiffJson } from './diff-json.js'
import { toDiffText } from './diff-text.js'
import { openPackage } from './open-package.js'

/** Prints what an import of one package over another does, and gives the exit code. */
export async function diff({ before, after, format, verbose, anki }: DiffArguments, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const earlier = await openPackage(before, terminal.cwd())
  const later = await openPackage(after, terminal.cwd())
  const prediction = await predictWith(earlier, later, { anki }, nodeChecksums)
  const printing = { isVerbose: verbose, colors: colorsFor(stdout, env), noteTypes: later.noteTypes, earlierTypes: earlier.noteTypes }
  stdout.write(format === 'json' ? toDiffJson(prediction, later, earlier) : await toDiffText(prediction, printing))
  return 0
}
