import { dirname, join } from 'node:path'
import type { Host } from '../../host/host.js'
import { configIn } from '../find-config.js'
import { toShellWord } from '../shell-word.js'
import { toTypedPath } from '../typed-path.js'
import { UsageError } from '../usage-error.js'

/**
 * Throws a `UsageError` where a folder below that holds some of the notes has a config: with a second one above, the same notes would be of
 * two projects, each with an `id`, and neither could build what the other has built. `paths` are those of the notes, from `folder`.
 */
export async function refuseConfigBelow(folder: string, paths: readonly string[], cwd: string, host: Host): Promise<void> {
  for (const below of foldersOf(paths)) {
    const config = await configIn(join(folder, below), host)
    if (config === undefined) continue
    throw new UsageError(
      `\`${toTypedPath(config, cwd)}\` is a config for some of these notes already, expected one for all of them`,
      `\`build-deck ${toShellWord(`${toTypedPath(dirname(config), cwd)}/`)}\` builds those alone. For one deck of all: delete that config first, and keep the lock beside it\n`
    )
  }
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) for (let at = dirname(path); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at)
  return folders
}
