import type { CardGeneration } from '../cards/card-ordinals.js'
import type { AnkiPackage } from '../model/model.js'
import { type Checksums, portableChecksums } from '../zip/checksums.js'
import { collected } from './collected.js'
import type { ImportPrediction } from './import-prediction.js'
import { predictDecks } from './predict-decks.js'
import { predictMedia } from './predict-media.js'
import { predictNoteTypes } from './predict-note-types.js'
import { predictNotes } from './predict-notes.js'

export interface PredictImportOptions {
  /** Which Anki imports: of those that are tried, 2.1.54, 24.06 and today's 26.09 differ (default: `current`). */
  readonly anki?: CardGeneration
}

/**
 * What an import of `after`, with the options of a fresh profile, does to a collection into which `before` alone was imported and in
 * which nothing was edited since. Media are read only where both packages have one of the same name and size. Throws `PackageError`
 * where those cannot be read.
 */
export async function predictImport(
  before: AnkiPackage,
  after: AnkiPackage,
  options: PredictImportOptions = {}
): Promise<ImportPrediction> {
  return await predictWith(before, after, options, portableChecksums)
}

/** The same with checksums of the caller's choice. */
export async function predictWith(
  before: AnkiPackage,
  after: AnkiPackage,
  { anki = 'current' }: PredictImportOptions,
  checksums: Checksums
): Promise<ImportPrediction> {
  const [one, other] = [collected(before), collected(after)]
  const noteTypes = predictNoteTypes(one.noteTypes, other.noteTypes, anki)
  const { notes, left } = predictNotes({ before: one, after: other, generation: anki }, noteTypes)
  const taken = notes.filter(({ outcome }) => outcome === 'new' || outcome === 'updated').map(({ note }) => note)
  const media = await predictMedia(before, after, { taken, checksums })
  return { notes, left, noteTypes, newDecks: predictDecks(before, after), media }
}
