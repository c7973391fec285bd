import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
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
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new UsageError(`\`${output}\` is a folder, expected the name of a file that ends in \`.apkg\``)
  if (!name.endsWith('.apkg')) throw new UsageError(`Anki would not open \`${output}\`, expected a name that ends in \`.apkg\``)
  const folder = await stat(dirname(path)).catch(() => undefined)
  if (!folder?.isDirectory()) throw new UsageError(`\`${output}\` cannot be written, expected its folder to be there`)
  for (const needed of found ? [dirname(path), path] : [dirname(path)]) {
    await access(needed, constants.W_OK).catch(() => {
      throw new UsageError(`\`${output}\` cannot be written, expected leave to write there`)
    })
  }
  return path
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
