import { compile } from '../../src/compile.js'
import type { Host } from '../../src/host/host.js'
import { memoryHost } from '../../src/host/memory-host.js'
import type { Lock } from '../../src/identity/index.js'
import type { Extensions } from '../../src/parse/settings/extensions.js'
import type { Config } from '../../src/parse/settings/settings.js'
import { pinProject } from '../../src/pin/pin-project.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface PinNotesOptions {
  readonly config?: Config & Extensions
  readonly likely?: boolean
  /** What is done to the notes that were pinned, after they were built. */
  readonly edit?: (text: string) => string
}

/** Builds notes, gives their cards ids, and builds them again, twice if they are edited. */
export async function pinNotes(files: Files, { config = {}, likely = false, edit }: PinNotesOptions = {}) {
  const build = (host: Host, lock?: Lock) =>
    compile('/notes', { ...config, host, lockFolder: '/notes', rootDeck: 'Test', ...(lock && { lock }) })
  const first = await build(toHost(files, 1))
  const host = toHost(files, 2)
  const again = await build(host, first.lock)
  const pinned = await pinProject(again, { host, config, lock: first.lock, likely, compile: (edited) => build(edited, first.lock) })
  const texts = Object.fromEntries(pinned.files.map(({ path, after }) => [path.replace('/notes/', ''), after]))
  const second = await build(toHost({ ...files, ...texts }, 3), first.lock)
  const edited = edit && Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, edit(text)]))
  const third = edited && (await build(toHost({ ...files, ...edited }, 4), second.lock))
  return { ...pinned, texts, first, second, third }
}

function toHost(files: Files, day: number): Host {
  const paths = Object.entries(files).map(([path, content]) => [`/notes/${path}`, content] as const)
  return memoryHost(Object.fromEntries(paths), { now: new Date(Date.UTC(2026, 0, day)) })
}
