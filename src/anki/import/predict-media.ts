import { knownSize, mediaContent } from '../model/media-content.js'
import type { AnkiPackage, MediaFile, Note } from '../model/model.js'
import { fieldReferences } from '../text/media-references.js'
import type { Checksums } from '../zip/checksums.js'
import { mediaDigest } from '../zip/media-digest.js'
import type { PredictedMedia } from './import-prediction.js'

/**
 * What becomes of a package's media. Bytes are read only where both packages have a file of one name and size. Source:
 * rslib/src/import_export/package/apkg/import/media.rs.
 */
export async function predictMedia(
  before: AnkiPackage,
  after: AnkiPackage,
  { taken, checksums }: { readonly taken: readonly Note[]; readonly checksums: Checksums }
): Promise<PredictedMedia[]> {
  const there = importedMedia(before)
  const shown = referencesOf(taken)
  const predicted: PredictedMedia[] = []
  for (const file of after.media) {
    const name = file.name.normalize('NFC')
    const known = there.get(name)
    const isShown = isStatic(name) || shown.has(name)
    if (known === undefined) predicted.push({ outcome: isShown ? 'new' : 'left-out', file })
    else if (await isSame(known, file, checksums)) predicted.push({ outcome: 'known', file })
    else predicted.push({ outcome: isShown ? ofTaken(name) : 'left-out', file })
  }
  return predicted
}

const ofTaken = (name: string) => (isStatic(name) ? 'kept' : 'renamed')

/** What an import of a package into an empty collection brings. */
function importedMedia({ media, notes }: AnkiPackage): Map<string, MediaFile> {
  const shown = referencesOf(notes)
  const named = media.map((file) => [file.name.normalize('NFC'), file] as const)
  return new Map(named.filter(([name]) => isStatic(name) || shown.has(name)))
}

/** Names that templates and style sheets use. */
const isStatic = (name: string) => name.startsWith('_') || name.startsWith('latex-')

function referencesOf(notes: readonly Note[]): Set<string> {
  return new Set(notes.flatMap(({ fields }) => Object.values(fields).flatMap(fieldReferences)))
}

async function isSame(one: MediaFile, other: MediaFile, checksums: Checksums): Promise<boolean> {
  const [size, otherSize] = [knownSize(one), knownSize(other)]
  if (size !== undefined && otherSize !== undefined && size !== otherSize) return false
  return (await mediaDigest(toContent(one), checksums)) === (await mediaDigest(toContent(other), checksums))
}

/** Packages that were read may have empty files, too. */
const toContent = (file: MediaFile) => mediaContent(file, file.name, true)
