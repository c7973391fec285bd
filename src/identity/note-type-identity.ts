import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { type FamilyName, familyNames } from '../kinds/note-types/family-name.js'
import type { OwnNoteType } from '../kinds/note-types/own-note-type.js'
import { firstBits, hash } from './digest.js'
import type { Family } from './guid.js'
import type { Lock } from './lock.js'

export interface NoteTypeIdentity {
  readonly id: number
  readonly name: string
  /** What the id was made from: the project's namespace, or the name of a note type shared on purpose. */
  readonly namespace: string
}

export interface NoteTypeOwner {
  readonly namespace: string
  /** Shared on purpose between projects that set the same; takes the namespace's place. */
  readonly noteType?: string | undefined
  /** Full name of the root deck; the lock's name of the type, or of its sister, wins, so it is the one of the first build. */
  readonly rootDeck: string
  readonly lock?: Lock | undefined
}

/** The id and name by which a project's note type is known in every collection. Frozen. */
export function noteTypeIdentity(family: FamilyName, owner: NoteTypeOwner): NoteTypeIdentity {
  const namespace = owner.noteType?.normalize('NFC') ?? owner.namespace
  const id = toId(family, namespace)
  const types = owner.lock?.noteTypes ?? []
  const nameOf = (id: number) => types.find((noteType) => noteType.id === id)?.name
  const known = nameOf(id)
  if (known !== undefined) return { id, namespace, name: known }
  // The one that comes later is named after the other.
  const [first] = familyNames.flatMap((sister) => withoutEnd(nameOf(toId(sister, namespace)), noteTypeFamilies[sister].nameEnd))
  const base = first ?? `build-deck: ${owner.noteType?.normalize('NFC') ?? owner.rootDeck}`
  return { id, namespace, name: uniqueName(withoutQuotes(base + noteTypeFamilies[family].nameEnd), namespace, types) }
}

/** The id by which a note type of the user's is known: that of its notes, else the one that it is given, else one of its own. Frozen. */
export function ownNoteTypeId(
  { id, called }: Pick<OwnNoteType, 'id' | 'called'>,
  { namespace, lock }: Pick<NoteTypeOwner, 'namespace' | 'lock'>
): number {
  const known = lock?.noteTypes.find((noteType) => noteType.family === called && noteType.namespace === namespace)
  return known?.id ?? id ?? toId(called, namespace)
}

function withoutEnd(name: string | undefined, end: string): readonly string[] {
  if (name === undefined) return []
  return [end !== '' && name.endsWith(end) ? name.slice(0, -end.length) : name]
}

/** The name, unless another note type has it: then with the namespace behind it. Anki would rename one of two by the same name. */
export function uniqueName(name: string, namespace: string, others: readonly { readonly name: string }[]): string {
  const isTaken = (candidate: string) => others.some((other) => other.name === candidate)
  let unique = isTaken(name) ? withoutQuotes(`${name} (${namespace})`) : name
  while (isTaken(unique)) unique += '+'
  return unique
}

function toId(family: Family, namespace: string): number {
  return 1_500_000_000_000 + firstBits(hash(`build-deck/type/1/${family}/${namespace}`), 37)
}

/** Anki drops the quotation mark when it imports a note type's name. */
const withoutQuotes = (name: string) => name.replaceAll('"', '')
