import type { Lock, LockNote } from './lock.js'
import { groupBy } from './matching/group-by.js'
import { allCardIds } from './row-ids.js'

/** Something odd in a lock that can be read. */
export interface LockFinding {
  /** `warning`: worth mending. `info`: the next build deals with it. */
  readonly severity: 'warning' | 'info'
  readonly sentence: string
  /** Index of the entry; left out where it is about the head. */
  readonly index?: number
}

export interface InspectOptions {
  /** Whether a file is on disk, by its path from the lock's folder. */
  readonly isThere: (path: string) => boolean
  /** Epoch milliseconds. */
  readonly now: number
}

/** What is odd in a lock, in the order of its lines. */
export function inspectLock(lock: Lock, { isThere, now }: InspectOptions): readonly LockFinding[] {
  const indexes = new Map(lock.notes.map((note, index) => [note, index]))
  const lineOf = (note: LockNote) => ({ index: indexes.get(note) ?? 0 })
  const findings = [...findUnknownTypes(lock, lineOf), ...findTwice(lock, lineOf), ...findTwins(lock, lineOf)]
  for (const note of lock.notes) {
    const ahead = Math.max(note.mod * 1000, note.noteId, ...Object.values(allCardIds(note))) - now
    if (ahead > day)
      findings.push({
        ...lineOf(note),
        severity: 'warning',
        sentence: `${called(note)} has a time in the future, expected none later than the clock; build with \`--republish\``
      })
    if (!note.retired && note.place.path !== '' && !isThere(note.place.path))
      findings.push({
        ...lineOf(note),
        severity: 'info',
        sentence: `${called(note)} stands in \`${note.place.path}\`, which is not there; the next build finds it elsewhere, or it is removed`
      })
  }
  return findings.sort((a, b) => (a.index ?? -1) - (b.index ?? -1))
}

const day = 86_400_000

type ToLine = (note: LockNote) => { readonly index: number }

function findUnknownTypes({ notes, noteTypes }: Lock, lineOf: ToLine): LockFinding[] {
  const known = new Set(noteTypes.map(({ id }) => id))
  return notes.flatMap((note) =>
    known.has(note.noteType)
      ? []
      : {
          ...lineOf(note),
          severity: 'warning',
          sentence: `${called(note)} is of note type ${note.noteType}, expected one that the first line has`
        }
  )
}

/** Ids of rows are the package's alone, so the next build gives one of two notes another. */
function findTwice({ notes }: Lock, lineOf: ToLine): LockFinding[] {
  const rows = notes.flatMap((note) => [
    { note, what: 'id', id: `${note.noteId}` },
    ...Object.values(allCardIds(note)).map((id) => ({ note, what: 'card id', id: `${id}` }))
  ])
  return [...groupBy(rows, ({ what, id }) => `${what} ${id}`).values()].flatMap(([first, ...others]) =>
    others.map(
      ({ note, what, id }): LockFinding => ({
        ...lineOf(note),
        severity: 'info',
        sentence: `${called(note)} has the ${what} ${id}, which ${called(first?.note ?? note)} has too; the next build gives one of them another`
      })
    )
  )
}

/** Live entries that nothing tells apart: which is which hangs on their order alone. */
function findTwins({ notes }: Lock, lineOf: ToLine): LockFinding[] {
  const live = notes.filter(({ retired }) => !retired)
  const toName = ({ family, place, matching: { front, answer, headings, id, label } }: LockNote) =>
    JSON.stringify([family, place.path, front, answer, headings, id, label])
  return [...groupBy(live, toName).values()].flatMap(([first, ...others]) =>
    others.map(
      (note): LockFinding => ({
        ...lineOf(note),
        severity: 'warning',
        sentence: `${called(note)} is known twice in \`${note.place.path}\` (${first?.guid} and ${note.guid}), expected something that tells the two cards apart`
      })
    )
  )
}

const called = ({ matching }: LockNote) => `\`${matching.front.replace('\u001f', ' › ')}\``
