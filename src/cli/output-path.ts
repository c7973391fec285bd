import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import { destination } from '../anki/node-destination.js'
import { UsageError } from './usage-error.js'

/**
 * The path of the package to write. Throws a `UsageError` if nothing can be written there, or if Anki would not import it as notes.
 * rslib/src/import_export/package/mod.rs and qt/aqt/import_export: `.colpkg`, `collection.apkg` and `backup-….apkg` replace everything.
 */
export async function checkOutput(output: string, cwd: string): Promise<string> {
  const path = resolve(cwd, output)
  const name = basename(path).toLowerCase()
  if (name.endsWith('.colpkg') || /^(?:collection|backup-.*)\.apkg$/.test(name)) {
    throw new UsageError(`Anki would take \`${output}\` for a whole collection and replace the user's with it, expected another name`)
  }
  const isFolder = output.endsWith('/') || output.endsWith(sep) || (await stat(path).catch(() => undefined))?.isDirectory()
  if (isFolder) throw new UsageError(`\`${output}\` ${reasons['EISDIR']}`)
  if (!name.endsWith('.apkg')) throw new UsageError(`Anki would not open \`${output}\`, expected a name that ends in \`.apkg\``)
  // A link is followed: what counts is where the bytes go.
  const { path: real, mode } = await destination(path).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error && reasons[String(error.code)]
    throw reason ? new UsageError(`\`${output}\` ${reason}`) : error
  })
  for (const needed of mode === undefined ? [dirname(real)] : [dirname(real), real]) {
    await access(needed, constants.W_OK).catch(() => {
      throw new UsageError(`\`${output}\` cannot be written, expected permission to write there`)
    })
  }
  return path
}

const aFile = 'expected the name of a file that ends in `.apkg`'

/** What a path is that cannot be written, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be written, expected its folder to be there',
  EISDIR: `is a folder, ${aFile}`,
  ELOOP: `is a link that leads to itself, ${aFile}`,
  EEXIST: `is a device, a pipe or a collection of Anki, ${aFile}`
}

/** A file's name for a deck's: what some system forbids in names becomes a hyphen. */
export function toFileName(deck: string): string {
  const name = deck
    .replace(/::/g, ' - ')
    .replace(/[/\\:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^[.\s-]+/, '')
    .replace(/(?<![.\s])[.\s]+$/, '')
  return `${name || 'deck'}.apkg`
}
