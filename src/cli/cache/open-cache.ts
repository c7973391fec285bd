import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Cache } from '../../host/cache.js'
import { Pack, toLine } from './pack.js'

/** A cache in a file of its own. */
export interface FileCache extends Cache {
  /** Writes what was put, and lets go of it. It never fails: without it the next build takes longer. */
  save(): Promise<void>
  /** Lets go of the file. */
  close(): void
}

/** A file may hold this much of what no build asks for any more: it is written anew when that is more than what is asked for. */
const spare = 1 << 20

/** Opens the cache in a file, which may be missing or damaged. */
export function openCache(path: string): FileCache {
  const pack = new Pack(path)
  const asked = new Set<string>()
  const added = new Set<string>()
  const unsaved = new Map<string, unknown>()
  return {
    get(key) {
      const value = unsaved.get(key) ?? (added.has(key) ? undefined : pack.get(key))
      if (value !== undefined) asked.add(key)
      return value
    },
    put(key, value) {
      added.add(key)
      unsaved.set(key, value)
    },
    async save() {
      if (unsaved.size === 0) return
      const kept = [...asked].filter((key) => !added.has(key))
      const isWaste = pack.size > 2 * pack.sizeOf(kept) + spare
      // A line that was cut off takes the next one with it, and no more.
      const isAnew = isWaste || !pack.isWhole
      const lines = (function* () {
        if (isAnew) {
          for (const key of kept) yield pack.lineOf(key)
          // Windows replaces no file that is open.
          pack.close()
        }
        for (const [key, value] of unsaved) yield toLine(key, value)
      })()
      await write(path, lines, isAnew).catch(() => undefined)
      unsaved.clear()
    },
    close: () => pack.close()
  }
}

async function write(path: string, lines: Iterable<Buffer>, isAnew: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if (!isAnew) return await append(path, lines)
  const unfinished = `${path}.${process.pid}`
  try {
    await append(unfinished, lines)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** What is written at once: whole lines, since another build may be writing its own. */
const pieceBytes = 1 << 20

async function append(path: string, lines: Iterable<Buffer>): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    // One for all: of thousands of pieces, most would still be in memory at the end.
    const piece = Buffer.allocUnsafe(pieceBytes)
    let size = 0
    const flush = async () => {
      await file.appendFile(piece.subarray(0, size))
      size = 0
    }
    for (const line of lines) {
      if (size + line.length > pieceBytes) await flush()
      if (line.length > pieceBytes) await file.appendFile(line)
      else size += line.copy(piece, size)
    }
    await flush()
  } finally {
    await file.close()
  }
}
