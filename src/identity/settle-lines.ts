import { fitLines } from './fit-lines.js'
import type { LockNote } from './lock.js'
import { groupBy } from './matching/group-by.js'
import { serializeEntry } from './serialize-lock.js'

/** An entry of today, and what the lock had. */
export interface SettledEntry {
  readonly today: LockNote
  readonly before?: LockNote | undefined
}

/**
 * The entries as the lock is to hold them: with the line that they had where nothing else changed and the order in the file allows it. One
 * that is new or changed gives way, so that a card that is added between two others changes neither.
 */
export function settleLines(entries: readonly SettledEntry[]): readonly LockNote[] {
  const settled = new Map<LockNote, LockNote>()
  // Entries of a file in which nothing changed have the lines that they had.
  const changed = new Set(entries.flatMap(({ today, before }) => (today === before ? [] : today.place.path)))
  for (const entry of entries) if (changed.has(entry.today.place.path)) settled.set(entry.today, keepLine(entry))
  for (const file of groupBy([...settled.keys()], ({ place }) => place.path).values()) {
    const inPlace = [...file].sort((a, b) => a.place.line - b.place.line)
    const lines = fitLines(
      inPlace.map((today) => ({ today: today.place.line, kept: settled.get(today) === today ? undefined : settled.get(today)?.place.line }))
    )
    for (const [index, today] of inPlace.entries()) {
      const line = lines?.[index]
      if (line === undefined) settled.set(today, today)
      else if (settled.get(today) === today && today.place.line !== line) settled.set(today, { ...today, place: { ...today.place, line } })
    }
  }
  return entries.map(({ today }) => settled.get(today) ?? today)
}

function keepLine({ today, before }: SettledEntry): LockNote {
  if (today === before) return before
  if (!before || before.place.path !== today.place.path) return today
  const kept = { ...today, place: { ...today.place, line: before.place.line } }
  return serializeEntry(kept) === serializeEntry(before) ? before : today
}
