import type { LockNote } from './lock.js'
import { serializeEntry } from './serialize-lock.js'

/** An entry of today, and what the lock had. */
export interface SettledEntry {
  readonly today: LockNote
  readonly before?: LockNote | undefined
}

/** The entries as the lock is to hold them: with the line that they had where nothing else changed and the order in the file allows it. */
export function settleLines(entries: readonly SettledEntry[]): readonly LockNote[] {
  const settled = new Map(entries.map((entry) => [entry.today, keepLine(entry)]))
  for (const file of groupByPath(entries.map(({ today }) => today))) {
    const inPlace = [...file].sort((a, b) => a.place.line - b.place.line)
    const isInOrder = inPlace.every((today, index) => {
      const next = inPlace[index + 1]
      if (!next) return true
      const [line, nextLine] = [settled.get(today)?.place.line ?? 0, settled.get(next)?.place.line ?? 0]
      return today.place.line === next.place.line ? line === nextLine : line < nextLine
    })
    if (!isInOrder) for (const today of file) settled.set(today, today)
  }
  return [...settled.values()]
}

function keepLine({ today, before }: SettledEntry): LockNote {
  if (!before || before.place.path !== today.place.path) return today
  const kept = { ...today, place: { ...today.place, line: before.place.line } }
  return serializeEntry(kept) === serializeEntry(before) ? before : today
}

function groupByPath(entries: readonly LockNote[]): Iterable<readonly LockNote[]> {
  const files = new Map<string, LockNote[]>()
  for (const entry of entries) {
    const file = files.get(entry.place.path)
    if (file) file.push(entry)
    else files.set(entry.place.path, [entry])
  }
  return files.values()
}
