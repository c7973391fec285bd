import { inCodePointOrder } from './code-point-order.js'
import type { Lock, LockNote } from './lock.js'
import { headKeys, inKeyOrder, noteKeys, noteTypeKeys } from './lock-keys.js'
import { isUsual } from './usual-values.js'

/** The text of `build-deck.lock.json`: a head on the first line, then one entry a line by guid, so that version control can merge it. */
export function serializeLock(lock: Lock): string {
  const { notes, noteTypes, ...rest } = lock
  const head = JSON.stringify(inKeyOrder({ ...rest, noteTypes: noteTypes.map((noteType) => inKeyOrder(noteType, noteTypeKeys)) }, headKeys))
  const entries = [...notes].sort((a, b) => inCodePointOrder(a.guid, b.guid)).map((note) => toLine(note, lock))
  return `${head.slice(0, -1)},"notes":[\n${entries.join(',\n')}${entries.length > 0 ? '\n' : ''}]}\n`
}

const areKnown: ReadonlySet<string> = new Set(noteKeys)

/** As JSON, key by key: an object in their order would be made of each entry else. */
function toLine(note: LockNote, lock: Lock): string {
  const keys = [...noteKeys, ...(Object.keys(note) as (keyof LockNote)[]).filter((key) => !areKnown.has(key))]
  const said = keys.filter((key) => note[key] !== undefined && !isUsual(key, note, lock))
  return `{${said.map((key) => `${JSON.stringify(key)}:${JSON.stringify(note[key])}`).join(',')}}`
}

/** Whether a lock says what the one that it was made from says: an entry that stays is the same object. */
export function isSameLock({ notes, ...head }: Lock, { notes: before, ...headBefore }: Lock): boolean {
  return (
    notes.length === before.length &&
    notes.every((note, index) => note === before[index]) &&
    JSON.stringify(head) === JSON.stringify(headBefore)
  )
}

/** All that an entry says, for comparing it with another. */
export function serializeEntry(note: LockNote): string {
  return JSON.stringify(inKeyOrder(note, noteKeys))
}
