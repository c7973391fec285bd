import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../usage-error.js'
import type { ChangeSource, SourceOptions } from './change-source.js'

/** A folder that is watched: for all that is in it, or for some names. */
interface Watched {
  readonly watcher: FSWatcher
  readonly folderId: bigint
}

/** These watch a folder with all below it by one handle. A handle of its own for each would keep Windows from renaming folders. */
const isDeep = process.platform === 'win32' || process.platform === 'darwin'

/**
 * Has the system tell of changes, folder by folder. A folder's watch outlives every way in which a file in it is replaced; a watch of each
 * file does not, takes a handle or a watch a file (10,000 notes: 107 MB with chokidar 5), and is what libraries have to limit the
 * events of, so that the second of two quick saves is told by none.
 */
export function watchFolders({ folders, files, isIgnored, onSeen, onError }: SourceOptions): ChangeSource {
  const watchers = new Map<string, Watched>()
  const wanted = new Map<string, 'all' | Set<string>>()
  let present = new Set<string>()
  let isFirst = true
  let isClosed = false

  const tell = (folder: string, name: string | null) => {
    const names = wanted.get(folder)
    // Without a name all may have changed.
    if (name === null) onSeen(folder)
    else if ((names === 'all' || names?.has(name)) && !isIgnored(join(folder, name))) onSeen(join(folder, name))
  }
  const drop = (folder: string) => {
    watchers.get(folder)?.watcher.close()
    watchers.delete(folder)
  }
  const watchFolder = async (folder: string, names: 'all' | string): Promise<boolean> => {
    const found = await stat(folder, { bigint: true }).catch(() => undefined)
    if (!found?.isDirectory() || isClosed) return false
    const others = wanted.get(folder)
    present.add(folder)
    wanted.set(folder, names === 'all' || others === 'all' ? 'all' : new Set(others).add(names))
    const known = watchers.get(folder)
    if (known?.folderId === found.ino) return true
    // Another one took its place.
    drop(folder)
    try {
      const watcher = watch(folder, { recursive: isDeep && names === 'all' }, (_, name) => tell(folder, name))
      watcher.on('error', () => {
        drop(folder)
        onSeen(folder)
      })
      watchers.set(folder, { watcher, folderId: found.ino })
    } catch (error) {
      const sentence = refusal(error, folder)
      if (sentence === undefined) return false
      throw sentence
    }
    if (!isFirst && names === 'all') onSeen(folder)
    return true
  }
  const visit = async (folder: string): Promise<void> => {
    if (!(await watchFolder(folder, 'all')) || isDeep) return
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !isIgnored(path)) await visit(path)
    }
  }

  return {
    async scan() {
      present = new Set()
      for (const folder of folders) await visit(folder)
      // A folder says of itself neither that it has come nor that another one has its name now.
      for (const path of [...folders, ...files]) if (dirname(path) !== path) await watchFolder(dirname(path), basename(path)).catch(onError)
      for (const folder of watchers.keys()) if (!present.has(folder)) drop(folder)
      isFirst = false
    },
    close() {
      isClosed = true
      for (const folder of watchers.keys()) drop(folder)
    }
  }
}

/** What to say of a folder that cannot be watched; `undefined` where it has just gone. */
function refusal(error: unknown, folder: string): Error | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  const why = code === 'ENOSPC' || code === 'EMFILE' ? 'this system watches no more folders' : `this system does not watch it (${code})`
  return new UsageError(`\`${folder}\` cannot be watched: ${why}, expected \`--poll\`, which looks at all files every second`)
}
