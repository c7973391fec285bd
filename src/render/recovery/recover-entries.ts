import type { AnkiPackage, Note } from '../../anki/index.js'
import { toComparable } from '../../identity/comparable.js'
import type { Family } from '../../identity/guid.js'
import type { ComparedGap, LockGap, NoteToRemember } from '../../identity/index.js'
import type { LockNote, LockPlace } from '../../identity/lock.js'
import { groupBy } from '../../identity/matching/group-by.js'
import { hashFields, hashSource } from '../../identity/note-hashes.js'
import { ownAnswer } from '../../identity/own-answer.js'
import { familyOf } from '../../kinds/note-types/families.js'
import { fieldGaps, withoutNumbers } from './field-gaps.js'
import { namesInCss } from './find-namespace.js'
import { type FieldTexts, gapsIn, type KnownTexts } from './known-texts.js'

export interface RecoveredEntries {
  readonly entries: readonly LockNote[]
  /** Some card that renders to the same as before would go to another deck: the root deck has another name. */
  readonly isInOtherDeck: boolean
}

/**
 * The entries that a lock would have for a package's notes. A note that this build renders again, field by field, is at its card's place
 * of today; of another one the place is guessed from its deck and the notes around it.
 */
export function recoverEntries(contents: AnkiPackage, built: readonly NoteToRemember[], texts: KnownTexts): RecoveredEntries {
  const names = namesInCss(contents)
  const families = new Map(contents.noteTypes.map((noteType) => [noteType.id, familyOf(noteType)] as const))
  const twins = findTwins(contents.notes, families, built)
  const pathOfDeck = pathsByDeck(twins)
  const lines = new Map<string, number>()
  const seen = new Set<string>()
  const entries = contents.notes.flatMap((note) => {
    const family = families.get(note.noteTypeId)
    if (family === undefined || note.id === undefined || !names.has(note.noteTypeId) || seen.has(note.guid)) return []
    seen.add(note.guid)
    const twin = twins.get(note)
    const path = twin?.path ?? pathOfDeck.get(note.deck) ?? ''
    const line = twin?.line ?? lines.get(path) ?? 1
    lines.set(path, line)
    return toEntry({ ...note, id: note.id }, { family, twin, texts, place: { path, line } })
  })
  return { entries, isInOtherDeck: [...twins].some(([note, { deck }]) => note.deck !== deck) }
}

interface Recovered {
  readonly family: Family
  /** The card of this build that the note is, beyond doubt. */
  readonly twin: NoteToRemember | undefined
  readonly texts: KnownTexts
  readonly place: LockPlace
}

function toEntry(note: Note & { readonly id: number }, { family, twin, texts, place }: Recovered): LockNote {
  const { guid, noteTypeId, deck, fields, tags, cardIds = {}, modified } = note
  const isUnchanged = twin !== undefined && toLook(twin.fields, twin.tags) === toLook(fields, tags)
  const gapNumbers = toGapNumbers(fields, isUnchanged ? twin.gaps : [], texts)
  const front = isUnchanged ? twin.key : texts.key(fields)
  const answer = isUnchanged ? twin.answer : texts.answer(fields)
  return {
    guid,
    family,
    noteType: noteTypeId,
    noteId: note.id,
    cardIds,
    mod: modified,
    place,
    deck,
    sourceHash: isUnchanged ? hashSource(twin, twin.headings) : '',
    fieldHash: hashFields({ noteTypeId, fields, tags }),
    matching: {
      ...(twin?.id !== undefined && { id: twin.id }),
      ...(twin?.label !== undefined && { label: twin.label }),
      front: toComparable(front),
      answer: toComparable(gapNumbers.length > 0 ? ownAnswer(front, answer) : answer),
      headings: isUnchanged ? twin.headings : texts.headings(fields)
    },
    gapNumbers,
    ...(twin?.fresh && { fresh: true as const }),
    retired: false
  }
}

/**
 * A number that is left out below those that the author did not give was a gap's once, so no other is to get it; what that gap hid is not
 * known any more.
 */
function toGapNumbers(fields: FieldTexts, gaps: readonly ComparedGap[], texts: KnownTexts): readonly LockGap[] {
  const found = fieldGaps(gapsIn(fields) ?? '')
  const known = gaps.length === found.length ? gaps : []
  const live = found.map(({ number, html, name }, index) => ({
    number,
    text: toComparable(known[index]?.text ?? texts.gap(html)),
    ...(known[index]?.place !== undefined && { place: known[index].place }),
    ...(name !== undefined && isCells(fields) && { name: texts.gap(name) })
  }))
  const numbers = new Set(live.map(({ number }) => number))
  const given = live.filter((_, index) => known[index]?.number === undefined).map(({ number }) => number)
  const below = Array.from({ length: Math.max(0, ...given) }, (_, index) => index + 1).filter((number) => !numbers.has(number))
  return [...live, ...below.map((number) => ({ number, text: '', retired: true as const }))]
}

const isCells = (fields: FieldTexts) => fields['Kind'] === 'cells'

/** All that a note shows, whatever its guid and the numbers of its gaps. */
function toLook(fields: FieldTexts, tags: readonly string[]): string {
  const shown = Object.entries(fields).filter(([name, html]) => name !== 'Id' && html !== '')
  return JSON.stringify([shown.map(([name, html]) => [name, withoutNumbers(html)]).sort(), [...tags].sort()])
}

/** The card that a note is: one that renders to the same, in the same deck if there are several; else the one of its explicit id. Each once. */
function findTwins(notes: readonly Note[], families: ReadonlyMap<number, Family>, built: readonly NoteToRemember[]) {
  const byLook = groupBy(built, ({ family, fields, tags }) => JSON.stringify([family, toLook(fields, tags)]))
  const byGuid = new Map(built.filter(({ id }) => id !== undefined).map((card) => [card.guid, card]))
  const twins = new Map<Note, NoteToRemember>()
  const taken = new Set<NoteToRemember>()
  const pair = (note: Note, cards: readonly NoteToRemember[]) => {
    const open = twins.has(note) ? [] : cards.filter((card) => !taken.has(card))
    const twin = open.find(({ deck }) => deck === note.deck) ?? open[0]
    if (!twin) return
    twins.set(note, twin)
    taken.add(twin)
  }
  for (const note of notes) pair(note, byLook.get(JSON.stringify([families.get(note.noteTypeId), toLook(note.fields, note.tags)])) ?? [])
  for (const note of notes) pair(note, [byGuid.get(note.guid) ?? []].flat())
  return twins
}

/** The files of the package's decks, as far as all known cards of a deck stand in one. */
function pathsByDeck(twins: ReadonlyMap<Note, NoteToRemember>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const [{ deck }, { path }] of twins) paths.set(deck, (paths.get(deck) ?? path) === path ? path : '')
  return paths
}
