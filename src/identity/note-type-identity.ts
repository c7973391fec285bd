import { firstBits, hash } from './digest.js'
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
  /** Full name of the root deck; the lock's name of the type wins, so it is the one of the first build. */
  readonly rootDeck: string
  readonly lock?: Lock | undefined
}

/** The id and name by which a project's note type is known in every collection. Frozen. */
export function noteTypeIdentity(family: 'standard' | 'cloze', owner: NoteTypeOwner): NoteTypeIdentity {
  const namespace = owner.noteType?.normalize('NFC') ?? owner.namespace
  const id = 1_500_000_000_000 + firstBits(hash(`build-deck/type/1/${family}/${namespace}`), 37)
  const known = owner.lock?.noteTypes.find((noteType) => noteType.id === id)
  return { id, namespace, name: known?.name ?? name(family, owner.noteType?.normalize('NFC') ?? owner.rootDeck) }
}

function name(family: 'standard' | 'cloze', owner: string): string {
  // Anki drops the quotation mark when it imports a note type's name.
  const quoteless = `build-deck: ${owner}`.replaceAll('"', '')
  return family === 'cloze' ? `${quoteless} (cloze)` : quoteless
}
