import { inCodePointOrder } from './code-point-order.js'
import type { Lock, LockNote, LockNoteType } from './lock.js'

const headKeys = ['version', 'namespace', 'deck', 'noteTypes', 'by'] as const satisfies readonly (keyof Lock)[]
const noteTypeKeys = ['id', 'name', 'family', 'namespace', 'mod', 'hash'] as const satisfies readonly (keyof LockNoteType)[]
const noteKeys = [
  'guid',
  'family',
  'noteType',
  'noteId',
  'cardIds',
  'lostCardIds',
  'mod',
  'place',
  'deck',
  'sourceHash',
  'fieldHash',
  'matching',
  'gapNumbers',
  'fresh',
  'retired'
] as const satisfies readonly (keyof LockNote)[]

/** The text of `build-deck.lock.json`: the head on the first line, then one entry a line, sorted by guid, so that version control can merge it. */
export function serializeLock(lock: Lock): string {
  const { notes, ...rest } = lock
  const head = JSON.stringify({ ...inOrder(rest, headKeys), noteTypes: lock.noteTypes.map((noteType) => inOrder(noteType, noteTypeKeys)) })
  const entries = [...notes]
    .sort((a, b) => inCodePointOrder(a.guid, b.guid))
    .map((note) => JSON.stringify(inOrder(note, noteKeys)))
  return `${head.slice(0, -1)},"notes":[\n${entries.join(',\n')}${entries.length > 0 ? '\n' : ''}]}\n`
}

/** The known keys first, then those that a later version may have added. */
function inOrder(value: object, keys: readonly string[]): object {
  const known = Object.fromEntries(keys.map((key) => [key, undefined]))
  return { ...known, ...value }
}
