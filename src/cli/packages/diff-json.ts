import type { AnkiPackage, ImportPrediction, Note, PredictedNote } from '../../anki/index.js'
import { textOf } from '../../anki/model/note-text.js'
import { toJson } from '../../diagnostics/format/to-json.js'
import { toFront } from './to-front.js'

/** A field that an import changes, or would if it took the note: HTML. */
export interface ChangedField {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** The fields of a note that are not what Anki has of it. Of a conflicting note Anki's fields may have other names. */
export function changedFields({ note, before }: PredictedNote): ChangedField[] {
  if (!before) return []
  const names = new Set([...Object.keys(before.fields), ...Object.keys(note.fields)])
  return [...names]
    .map((name) => ({ name, before: textOf(before.fields, name), after: textOf(note.fields, name) }))
    .filter((field) => field.before !== field.after)
}

/** What an import does, for programs, in one line. */
export function toDiffJson(prediction: ImportPrediction, { noteTypes }: AnkiPackage, before: AnkiPackage): string {
  const typeOf = (note: Note, types: AnkiPackage['noteTypes']) => types.find(({ id }) => id === note.noteTypeId)
  const told = prediction.notes.filter((note) => note.outcome !== 'untouched' || note.differs || hasCards(note))
  const report = {
    report: 'diff',
    counts: countOutcomes(prediction),
    notes: told.map((predicted) => {
      const { outcome, note, differs, newCards, leftCards, staying } = predicted
      const front = toFront(note, typeOf(note, noteTypes))
      const tags = predicted.before && { before: predicted.before.tags, after: note.tags }
      return {
        outcome,
        guid: note.guid,
        front,
        deck: note.deck,
        differs,
        fields: changedFields(predicted),
        tags,
        newCards,
        leftCards,
        staying
      }
    }),
    left: prediction.left.map(({ note, newCards }) => ({
      guid: note.guid,
      front: toFront(note, typeOf(note, before.noteTypes)),
      newCards
    })),
    noteTypes: prediction.noteTypes.map(({ outcome, noteType }) => ({ outcome, id: noteType.id, name: noteType.name })),
    newDecks: prediction.newDecks,
    media: prediction.media.map(({ outcome, file }) => ({ outcome, name: file.name }))
  }
  return `${toJson(report)}\n`
}

export const hasCards = ({ newCards, leftCards, staying }: PredictedNote) => newCards.length + leftCards.length + staying.length > 0

/** How many notes there are of each outcome. */
export function countOutcomes({ notes }: ImportPrediction): Readonly<Record<PredictedNote['outcome'], number>> {
  const counts = { new: 0, updated: 0, untouched: 0, conflicting: 0 }
  for (const { outcome } of notes) counts[outcome]++
  return counts
}
