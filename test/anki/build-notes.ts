import type { VFile } from 'vfile'
import { readPackage } from '../../src/anki/index.js'
import { type BuildResult, buildDeck } from '../../src/build-deck.js'
import { severityOf } from '../../src/diagnostics/tell.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { type Lock, parseLock, serializeLock, summarize } from '../../src/identity/index.js'
import type { Config } from '../../src/parse/settings/settings.js'

export type NoteFiles = Readonly<Record<string, string | Uint8Array>>

export interface NotesOptions extends Config {
  /** The last build of the same notes; its lock goes through its text, as on disk. */
  readonly after?: BuiltNotes
  /** Instead of the lock of `after`. */
  readonly lock?: Lock
  /** The last build of the same notes, of which only the package is left. */
  readonly lost?: BuiltNotes
  readonly republish?: true | string
  readonly strict?: boolean
  readonly allowRemovals?: boolean
  /** Epoch milliseconds (default: a moment of the past that lies a day after the build before). */
  readonly now?: number
  /** Files and folders of the memory host (default: all). */
  readonly inputs?: readonly string[]
  readonly rootDeck?: string
}

export interface BuiltNotes extends Omit<BuildResult, 'apkg' | 'lock'> {
  readonly apkg: Uint8Array
  readonly lock: Lock
  readonly now: number
  /** `12 unchanged, 1 edited`. */
  readonly sentence: string
  /** `notes/a.md:3:1 warning cloze-leak`. */
  readonly problems: readonly string[]
  /** Guid of the note that asks this, of a row `heading › label`; `path` where several files ask it. */
  guid(front: string, path?: string): string
}

const firstBuild = Date.UTC(2026, 0, 1)
const day = 86_400_000

/** Builds a package from notes in memory, in the folder `/notes`; throws if a message is an error. */
export async function buildNotes(files: NoteFiles, options: NotesOptions = {}): Promise<BuiltNotes> {
  const { after, lost, inputs = [''], rootDeck = 'Test', ...config } = options
  const before = after ?? lost
  const now = options.now ?? (before ? before.now + day : firstBuild)
  const paths = Object.fromEntries(Object.entries(files).map(([path, content]) => [`/notes/${path}`, content]))
  const lock = options.lock ?? (after && parseLock(serializeLock(after.lock)).lock)
  const lastPackage = lost && { contents: await readPackage(lost.apkg), name: 'test.apkg' }
  const built = await buildDeck(
    inputs.map((path) => `/notes/${path}`),
    {
      id: 'test',
      ...config,
      host: memoryHost(paths, { now: new Date(now) }),
      rootDeck,
      lockFolder: '/notes',
      lastPackage,
      ...(lock && { lock })
    }
  )
  const problems = built.files.flatMap(toProblems)
  if (!built.apkg || !built.lock) throw new Error(`No package: ${problems.join('; ')}`)
  const notes = built.lock.notes.filter(({ retired }) => !retired)
  return {
    ...built,
    apkg: built.apkg,
    lock: built.lock,
    now,
    sentence: summarize(built.changes).sentence,
    problems,
    guid(front, path) {
      const asked = front.replace(' › ', '\u001f')
      const found = notes.filter(({ matching, place }) => matching.front === asked && (path === undefined || place.path === path))
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} notes ask \`${front}\`, expected one`)
      return found[0].guid
    }
  }
}

function toProblems({ path, messages }: VFile): string[] {
  return messages.map((message) => `${path}:${message.line}:${message.column} ${severityOf(message)} ${message.ruleId}`)
}
