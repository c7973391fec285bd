import { sep } from 'node:path'
import { pathFrom } from '../../files/paths.js'
import { lockName } from '../../files/read-lock.js'
import type { Prepared } from '../prepare.js'
import type { Session } from './create-session.js'
import type { WatchOptions } from './watch-inputs.js'

/**
 * What a build of a session is made of: the project's folder with notes and media, and what lies elsewhere, there or not: a config, what it
 * names, and the places where one would be found.
 */
export function watchedPlaces(
  { lock }: Pick<Prepared, 'lock'>,
  { asked, host }: Session
): Pick<WatchOptions, 'folders' | 'files' | 'isIgnored'> {
  const root = host.resolve(lock.folder)
  const isElsewhere = (path: string) => path !== root && pathFrom(root, path) === undefined && !path.endsWith(`/${lockName}`)
  return {
    folders: [root],
    files: [...asked]
      .map((path) => toSlashes(path))
      .filter(isElsewhere)
      .sort(),
    isIgnored: (path) => pathFrom(root, toSlashes(path))?.split('/').some(isNothing) === true
  }
}

const toSlashes = (path: string) => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** What no build reads, or builds write themselves; and what editors put beside a file for a moment. */
function isNothing(name: string): boolean {
  if (name === '.build-deckignore') return false
  return /^\.|~$|^4913$|\.(?:apkg|tmp|writing)$/i.test(name) || name === 'node_modules' || name === lockName
}
