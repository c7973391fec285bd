import { join } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Change } from '../identity/changes.js'
import type { Lock, LockNote } from '../identity/lock.js'
import { serializeEntry, serializeLock } from '../identity/serialize-lock.js'
import { count } from './count.js'
import type { LockFile } from './find-lock.js'
import { toTypedPath } from './typed-path.js'

/** Why a build with `--frozen` cannot go on: the lock is missing or would change, with a line for each card; `undefined` where all is as it was. */
export function findThaw(file: LockFile, lock: Lock, changes: readonly Change[], cwd: string): string | undefined {
  const path = toTypedPath(file.path, cwd)
  if (!file.lock) return `The lock \`${path}\` is missing, expected it with \`--frozen\`; build without it and commit the lock\n`
  // Another version of build-deck changes nothing by itself.
  const { by } = file.lock
  if (serializeLock({ ...lock, by }) === serializeLock(file.lock)) return undefined

  const before = new Map(file.lock.notes.map((note) => [note.guid, serializeEntry(note)]))
  const kinds = new Map(changes.map(({ guid, kind }) => [guid, kind]))
  const changed = lock.notes.filter((note) => before.get(note.guid) !== serializeEntry(note))
  const lines = changed.map((note) => {
    const kind = kinds.get(note.guid)
    return `  ${(kind === undefined || kind === 'unchanged' ? 'at another place' : kind).padEnd(16)}  ${toPlace(note, file.folder, cwd)}\n`
  })
  if (lines.length === 0) lines.push('  the deck or the note types, on its first line\n')
  const what = changed.length > 0 ? ` in ${count(changed.length, 'card')}` : ''
  return `The lock \`${path}\` would change${what}, expected it unchanged with \`--frozen\`; build without it and commit the lock\n${lines.join('')}`
}

function toPlace({ place, matching }: LockNote, folder: string, cwd: string): string {
  return toVisible(`${toTypedPath(join(folder, place.path), cwd)}:${place.line}  ${matching.front.replace('\u001f', ' › ')}`)
}
