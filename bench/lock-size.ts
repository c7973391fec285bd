import { readdirSync, readFileSync } from 'node:fs'
import { compile, memoryHost } from 'build-deck'
import { serializeLock } from '../src/identity/index.js'

/** Bytes that one card costs in the lock: on average, and of the card in the middle. */
export async function measureLock(
  folder: string,
  texts: Readonly<Record<string, string>>
): Promise<{ cards: number; mean: number; middle: number }> {
  const host = memoryHost({ ...texts }, { now: new Date(Date.UTC(2026, 0, 1)) })
  const { lock } = await compile(folder, { host, rootDeck: 'Bench', id: 'bench' })
  if (!lock) throw new Error(`${folder} does not build`)
  const text = serializeLock(lock)
  const lines = text.split('\n').slice(1, -2)
  const sizes = lines.map((line) => Buffer.byteLength(line) + 1).sort((a, b) => a - b)
  return { cards: sizes.length, mean: Buffer.byteLength(text) / sizes.length, middle: sizes[sizes.length >> 1] ?? Number.NaN }
}

/** Paths and texts of the notes in a folder of this repository. */
export function readNotes(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  return Object.fromEntries(paths.map((path) => [`${folder}/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]))
}
