import type { AnkiPackage, NoteType } from '../../anki/index.js'
import { inCodePointOrder } from '../../identity/code-point-order.js'
import type { Lock } from '../../identity/index.js'
import type { LockNoteType } from '../../identity/lock.js'
import { hashNoteType } from '../../identity/note-hashes.js'
import { firstLook, readLook } from '../../kinds/note-types/looks.js'
import { findNamespace, type LocklessBuild, namesInCss } from './find-namespace.js'
import { createKnownTexts } from './known-texts.js'
import { recoverEntries } from './recover-entries.js'

export interface RecoverOptions extends LocklessBuild {
  /** `build-deck 1.2.3`. */
  readonly by: string
}

/**
 * The lock that was lost, as far as the package of the last build tells it, if that package was made by this project. Retired cards are
 * not in it. What the notes said is told by a build of them without a lock: matching compares the notes' texts, and a package has HTML.
 */
export function recoverLock(contents: AnkiPackage, build: RecoverOptions): Lock | undefined {
  const texts = createKnownTexts(build.notes)
  const namespace = findNamespace(contents, build, texts)
  if (namespace === undefined) return undefined
  const names = namesInCss(contents)
  const { entries, isInOtherDeck } = recoverEntries(contents, build.notes, texts)
  const noteTypes = contents.noteTypes.flatMap((noteType): LockNoteType[] => {
    const name = names.get(noteType.id)
    return name === undefined ? [] : [toLockNoteType(noteType, name)]
  })
  const deck = isInOtherDeck && build.noteType === undefined ? findRootDeck(noteTypes, namespace, contents) : undefined
  return {
    version: 1,
    namespace,
    ...(deck !== undefined && { deck }),
    noteTypes,
    by: build.by,
    notes: [...entries].sort((a, b) => inCodePointOrder(a.guid, b.guid))
  }
}

function toLockNoteType(noteType: NoteType, namespace: string): LockNoteType {
  const { id, name, kind, modified } = noteType
  const look = readLook(noteType.css)
  return { id, name, family: kind, namespace, mod: modified, hash: hashNoteType(noteType), ...(look !== firstLook && { look }) }
}

/** The root deck of the first build stands in the name of the note type; it still is the root if all decks of the package are below. */
function findRootDeck(noteTypes: readonly LockNoteType[], namespace: string, { notes }: AnkiPackage): string | undefined {
  const name = noteTypes.find((noteType) => noteType.namespace === namespace)?.name
  const root = name?.replace(/^build-deck: /, '').replace(/ \(cloze\)$/, '')
  const isBelow = (deck: string) => deck.startsWith(`${root}::`)
  return root !== undefined && notes.some(({ deck }) => isBelow(deck)) && notes.every(({ deck }) => deck === root || isBelow(deck))
    ? root
    : undefined
}
