import type { AnkiPackage } from '../../anki/index.js'
import type { NoteToRemember } from '../../identity/index.js'
import { readDeckFormat } from '../../kinds/note-types/deck-format.js'
import type { KnownTexts } from './known-texts.js'

/** A build without a lock, as far as it tells whose a package is. */
export interface LocklessBuild {
  readonly notes: readonly NoteToRemember[]
  /** `id` in the config. */
  readonly configured: string | undefined
  /** What its new guids are made from: the id, else the root deck's name. */
  readonly namespace: string
  /** Name of the note types that it shares with other projects. */
  readonly noteType: string | undefined
}

/** Names in the note types' CSS of those that build-deck made, by note type id. */
export function namesInCss({ noteTypes }: AnkiPackage): ReadonlyMap<number, string> {
  return new Map(
    noteTypes.flatMap(({ id, css }) => {
      const format = readDeckFormat(css)
      return format?.version === 1 ? [[id, format.namespace] as const] : []
    })
  )
}

/**
 * The namespace of the project that made a package, if it is the one that is built. A shared note type names no project: there most of
 * the guids that this build would give are to be in the package. Without an `id` it is that of a project of this name with a card in common,
 * or most of what it asks is asked in this build.
 */
export function findNamespace(contents: AnkiPackage, build: LocklessBuild, texts: KnownTexts): string | undefined {
  const names = namesInCss(contents)
  const notes = contents.notes.filter(({ noteTypeId }) => names.has(noteTypeId))
  if (build.noteType !== undefined) {
    const shared = build.noteType.normalize('NFC')
    const guids = new Set(notes.filter(({ noteTypeId }) => names.get(noteTypeId) === shared).map(({ guid }) => guid))
    return isMost(build.notes, ({ guid }) => guids.has(guid)) ? build.namespace : undefined
  }
  const namespaces = byFrequency(notes.map(({ noteTypeId }) => names.get(noteTypeId) ?? ''))
  if (build.configured !== undefined) return namespaces.find((namespace) => namespace === build.configured?.normalize('NFC'))
  // Of a project that was called the same, a card that would be the same in Anki is enough.
  const guids = new Set(notes.map(({ guid }) => guid))
  if (namespaces.includes(build.namespace) && build.notes.some(({ guid }) => guids.has(guid))) return build.namespace
  return isMost(notes, ({ fields }) => texts.isAsked(fields)) ? namespaces[0] : undefined
}

function isMost<Value>(values: readonly Value[], test: (value: Value) => boolean): boolean {
  const count = values.filter(test).length
  return count > 0 && count >= values.length / 2
}

function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
