import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Host, HostEntry } from './host.js'
import { toStamp } from './node-stamp.js'

/** Milliseconds after which a second write is sure to have another time, on any file system (FAT counts two seconds). */
const settling = 2500

/** Entries: more are no quicker, and each takes memory while it is looked at. */
const lookedAtAtOnce = 64

/** This machine's files and clock. Relative paths count from `cwd` (default: the working directory). */
export function nodeHost(cwd: string = process.cwd()): Host {
  const absolute = (path: string) => resolve(cwd, path)

  const entryOf = async (path: string, knownRealPath?: string): Promise<HostEntry | undefined> => {
    try {
      const found = await stat(path, { bigint: true })
      const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined
      if (!kind) return undefined
      const realPath = knownRealPath ?? (await realpath(path))
      const isSettled = Date.now() - Number(found.mtimeMs) > settling && Date.now() - Number(found.ctimeMs) > settling
      return {
        path: toSlashes(path),
        kind,
        size: kind === 'file' ? Number(found.size) : 0,
        realPath: toSlashes(realPath),
        ...(isSettled && { stamp: toStamp(found) })
      }
    } catch (error) {
      if (isNotThere(error)) return undefined
      throw error
    }
  }

  return {
    resolve: (path) => toSlashes(absolute(path)),
    async list(folder) {
      const path = absolute(folder)
      const [children, realFolder] = await Promise.all([readdir(path, { withFileTypes: true }), realpath(path)])
      const entries: (HostEntry | undefined)[] = []
      for (let start = 0; start < children.length; start += lookedAtAtOnce) {
        const some = children.slice(start, start + lookedAtAtOnce)
        const found = some.map((child) =>
          entryOf(resolve(path, child.name), child.isSymbolicLink() ? undefined : resolve(realFolder, child.name))
        )
        entries.push(...(await Promise.all(found)))
      }
      return entries.filter((entry) => entry !== undefined)
    },
    look: (path) => entryOf(absolute(path)),
    read: (path) => readFile(absolute(path)),
    open: (path) => piecesOf(absolute(path)),
    now: () => new Date()
  }
}

const pieceBytes = 2 ** 20

async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path)
  try {
    const length = Math.min(pieceBytes, (await file.stat()).size || pieceBytes)
    for (;;) {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await file.read(bytes, 0, length, null)
      if (bytesRead === 0) return
      yield bytes.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Also of a link that points at nothing or at itself, and of a path below a file. */
function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code))
}
