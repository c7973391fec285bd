import { type CardGeneration, ordinalsBy } from '../cards/card-ordinals.js'
import type { Note } from '../model/model.js'
import { sameFields } from '../model/same-note.js'
import type { Collected } from './collected.js'
import type { LeftNote, NewCard, PredictedNote, PredictedNoteType, StayingCard } from './import-prediction.js'

export interface TwoPackages {
  readonly before: Collected
  readonly after: Collected
  readonly generation: CardGeneration
}

/** What becomes of the notes of two packages. Source: rslib/src/import_export/package/apkg/import/{notes,cards}.rs. */
export function predictNotes(
  { before, after, generation }: TwoPackages,
  noteTypes: readonly PredictedNoteType[]
): { readonly notes: PredictedNote[]; readonly left: LeftNote[] } {
  const outcomes = new Map(noteTypes.map(({ noteType, outcome }) => [noteType.id, outcome]))
  const changed = new Map(noteTypes.filter(hasOtherFronts).map(({ noteType }) => [noteType.id, noteType]))
  /** Changed fronts give known notes cards at once, by what those say until then. */
  const generated = (note: Note): readonly NewCard[] => {
    const noteType = changed.get(note.noteTypeId)
    const there = before.ordinalsOf(note)
    const ordinals = noteType ? missingOf(ordinalsBy(generation, noteType, note), there) : []
    const [deck = 'Default', other] = new Set(there.map((ordinal) => before.deckOf(note, ordinal)))
    // Source: rslib/src/notetype/cardgen.rs, `extract_data_from_existing_cards`
    return ordinals.map((ordinal) => ({ ordinal, deck: other === undefined ? deck : 'Default' }))
  }
  const shipped = (note: Note, ordinals: readonly number[]) => ordinals.map((ordinal) => ({ ordinal, deck: after.deckOf(note, ordinal) }))
  const notes = Array.from(after.notes.values(), (note): PredictedNote => {
    const known = before.notes.get(note.guid)
    const ordinals = after.ordinalsOf(note)
    if (!known) return { outcome: 'new', note, differs: false, newCards: shipped(note, ordinals), leftCards: [], staying: [] }
    const isConflicting = known.noteTypeId !== note.noteTypeId || outcomes.get(note.noteTypeId) === 'copied'
    const there = before.ordinalsOf(known)
    const added = generated(known)
    const present = [...there, ...added.map(({ ordinal }) => ordinal)]
    return {
      outcome: isConflicting ? 'conflicting' : note.modified > known.modified ? 'updated' : 'untouched',
      note,
      before: known,
      differs: isConflicting || !hasEqualContent(known, note),
      newCards: isConflicting ? added : sorted([...added, ...shipped(note, missingOf(ordinals, present))]),
      leftCards: isConflicting ? [] : missingOf(present, ordinals),
      staying: isConflicting ? [] : there.flatMap((ordinal) => stayingCard(ordinal, [before, known], [after, note]))
    }
  })
  const left = Array.from(before.notes.values())
    .filter(({ guid }) => !after.notes.has(guid))
    .map((note) => ({ note, newCards: generated(note) }))
  return { notes, left }
}

function hasOtherFronts({ outcome, noteType, before }: PredictedNoteType): boolean {
  return outcome === 'updated' && noteType.templates.some(({ front }, index) => front !== before?.templates[index]?.front)
}

function stayingCard(ordinal: number, [before, known]: [Collected, Note], [after, note]: [Collected, Note]): StayingCard[] {
  if (!after.ordinalsOf(note).includes(ordinal)) return []
  const [deck, other] = [before.deckOf(known, ordinal), after.deckOf(note, ordinal)]
  return deck.toLowerCase() === other.toLowerCase() ? [] : [{ ordinal, deck, other }]
}

const hasEqualContent = (one: Note, other: Note) => sameFields(one.fields, other.fields) && hasEqualTags(one.tags, other.tags)

/** Anki takes tags that differ in case for one. */
const hasEqualTags = (some: readonly string[], others: readonly string[]) => toKey(some) === toKey(others)
const toKey = (tags: readonly string[]) => [...new Set(tags.map((tag) => tag.toLowerCase()))].sort().join(' ')

const missingOf = (some: readonly number[], there: readonly number[]) => some.filter((ordinal) => !there.includes(ordinal))
const sorted = (cards: readonly NewCard[]) => [...cards].sort((a, b) => a.ordinal - b.ordinal)
