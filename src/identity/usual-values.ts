import type { Lock, LockNote } from './lock.js'

type Head = Pick<Lock, 'namespace' | 'deck' | 'noteTypes'>
type Entry = Partial<LockNote>
type UsualKey = 'family' | 'noteType' | 'cardIds' | 'deck' | 'gapNumbers' | 'retired'

/**
 * What an entry of the lock does not say because it goes without saying: it is live, hides nothing, is a cloze only where it does, of the
 * project's own note type, has one card that came with its note, and lies in the deck that folders and title give.
 */
const usualValues: { readonly [Key in UsualKey]: (head: Head, entry: Entry) => LockNote[Key] | undefined } = {
  retired: () => false,
  gapNumbers: () => [],
  family: (_, { gapNumbers = [] }) => (gapNumbers.length > 0 ? 'cloze' : 'standard'),
  noteType: ({ namespace, noteTypes }, { family }) => {
    const ofFamily = noteTypes.filter((noteType) => noteType.family === family)
    return (ofFamily.find((noteType) => noteType.namespace === namespace) ?? ofFamily[0])?.id
  },
  cardIds: (_, { noteId }) => (noteId === undefined ? undefined : { 0: noteId }),
  deck: ({ deck }, { place, matching }) => {
    const [title] = matching?.headings ?? []
    return deck === undefined || title === undefined ? undefined : [deck, ...(place?.path ?? '').split('/').slice(0, -1), title].join('::')
  }
}
// What another is told by comes first.
const keys = Object.keys(usualValues) as UsualKey[]

/** Whether an entry's value goes without saying under its lock's head. */
export function isUsual(key: string, note: LockNote, head: Head): boolean {
  if (!Object.hasOwn(usualValues, key)) return false
  const [value, usual] = [note[key as UsualKey], usualValues[key as UsualKey](head, note)]
  return value === usual || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(usual))
}

/** A lock as it was read, with what its entries leave out; anything that is none as it is. */
export function withUsual(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value['notes']) || !Array.isArray(value['noteTypes'])) return value
  const { namespace, deck, noteTypes, notes } = value
  const head = {
    namespace: String(namespace),
    noteTypes: noteTypes.filter(isRecord) as unknown as Lock['noteTypes'],
    ...(typeof deck === 'string' && { deck })
  }
  return { ...value, notes: notes.map((note: unknown) => (isEntry(note) ? complete(note, head) : note)) }
}

function complete(note: Entry, head: Head): Entry {
  const whole: Record<string, unknown> = Object.assign({}, note)
  for (const key of keys) {
    if (key in whole) continue
    const usual = usualValues[key](head, whole)
    if (usual !== undefined) whole[key] = usual
  }
  return whole
}

/** Whether the values that others are told by are what they should be, as far as they are there. */
function isEntry(note: unknown): note is Entry {
  if (!isRecord(note)) return false
  const { gapNumbers = [], place = {}, matching = {} } = note
  const isPlaced = isRecord(place) && (place['path'] === undefined || typeof place['path'] === 'string')
  const isHeaded = isRecord(matching) && (matching['headings'] === undefined || Array.isArray(matching['headings']))
  return Array.isArray(gapNumbers) && isPlaced && isHeaded
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
