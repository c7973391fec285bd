import { replaceFile } from '../anki/node-replace-file.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { FixedProject } from '../fix/fix-project.js'
import { colorsFor } from './colors-for.js'
import { count } from './count.js'
import { toDiff } from './diff-files.js'
import type { CheckArguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'

/** Writes the fixed files, or shows what would be written, and says how many places there are. */
export async function writeFixes(
  { files, refused }: FixedProject,
  { dryRun, format }: CheckArguments,
  { stdout, stderr, env, cwd }: Terminal
): Promise<void> {
  // What programs read has standard output for itself.
  const stream = format === 'text' ? stdout : stderr
  for (const { path, before, after, fixes } of files) {
    const typed = toTypedPath(path, cwd())
    if (dryRun) stream.write(await toDiff(typed, before, after, { colors: colorsFor(stream, env), isForPeople: stream.isTTY === true }))
    else {
      await replaceFile(path, () => [new TextEncoder().encode(after)])
      stream.write(`${toVisible(typed)}: ${count(fixes, 'place')} fixed\n`)
    }
  }
  const places = files.reduce((sum, { fixes }) => sum + fixes, 0)
  const left = refused === 0 ? '' : `, ${refused} left, since a card would change`
  stderr.write(`${count(places, 'place')} ${dryRun ? 'would be fixed' : 'fixed'}${left}\n`)
}

/** The same for programs. */
export interface FixReport {
  readonly written: boolean
  readonly places: number
  /** Places that were left, since a card would change. */
  readonly left: number
  readonly files: readonly { readonly file: string; readonly places: number }[]
}

export function toFixReport({ files, refused }: FixedProject, { dryRun }: Pick<CheckArguments, 'dryRun'>, cwd: string): FixReport {
  return {
    written: !dryRun,
    places: files.reduce((sum, { fixes }) => sum + fixes, 0),
    left: refused,
    files: files.map(({ path, fixes }) => ({ file: toTypedPath(path, cwd), places: fixes }))
  }
}
