import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Cache } from '../../host/cache.js'
import { Pack, toLine } from './pack.js'

/** A cache in a file of its own. */
export interface FileCache extends Cache {
  /** Writes what was put. It never fails: without it the next build takes longer. */
  save(): Promise<void>
}

/** A file may hold this much of what no build asks for any more: it is written anew when that is more than what is asked for. */
const spare = 1 << 20

/** Opens the cache in a file, which may be missing or damaged. */
export async function openCache(path: string): Promise<FileCache> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  const pack = new Pack(bytes)
  const asked = new Set<string>()
  const added = new Map<string, unknown>()
  const unsaved = new Map<string, Buffer>()
  return {
    get(key) {
      const value = added.get(key) ?? pack.get(key)
      if (value !== undefined) asked.add(key)
      return value
    },
    put(key, value) {
      added.set(key, value)
      unsaved.set(key, toLine(key, value))
    },
    async save() {
      if (unsaved.size === 0) return
      const lines = [...unsaved.values()]
      unsaved.clear()
      const kept = [...asked].filter((key) => !added.has(key)).flatMap((key) => pack.lineOf(key) ?? [])
      const isWaste = bytes.length > 2 * sizeOf(kept) + spare
      // A line that was cut off takes the next one with it, and no more.
      const isWhole = bytes.length === 0 || bytes.at(-1) === lineEnd
      const isAnew = isWaste || !isWhole
      await write(path, isAnew ? [...kept, ...lines] : lines, isAnew).catch(() => undefined)
    }
  }
}

const lineEnd = 10

async function write(path: string, lines: readonly Buffer[], isAnew: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if (!isAnew) return await appendFile(path, Buffer.concat(lines), { mode: 0o600 })
  const unfinished = `${path}.${process.pid}`
  try {
    await writeFile(unfinished, Buffer.concat(lines), { mode: 0o600 })
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}

const sizeOf = (lines: readonly Buffer[]) => lines.reduce((sum, { length }) => sum + length, 0)
