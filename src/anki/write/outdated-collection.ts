import { judgePackage } from '../check/check-package.js'
import type { AnkiPackage } from '../model/model.js'
import { portableChecksums } from '../zip/checksums.js'
import { collection } from './collection.js'

const noteTypeId = 1_262_304_000_000

/** One note for who opens a `latest` package with a program that is too old for it. */
const contents: AnkiPackage = {
  decks: [{ name: 'Default' }],
  noteTypes: [
    {
      id: noteTypeId,
      name: 'Notice',
      kind: 'standard',
      modified: 0,
      fields: [{ name: 'Front' }],
      templates: [{ name: 'Card 1', front: '{{Front}}', back: '{{Front}}' }],
      css: ''
    }
  ],
  notes: [
    {
      guid: 'needs a newer Anki',
      noteTypeId,
      deck: 'Default',
      tags: [],
      modified: 0,
      fields: {
        Front: 'This file is made for newer programs. Update to Anki 23.10, AnkiDroid 2.17 or later, then import it again.'
      }
    }
  ],
  media: []
}

/**
 * The old collection that Anki puts beside a `latest` one, for programs that know no other: they import a note that says what to do.
 * Source: rslib/src/import_export/package/colpkg/export.rs.
 */
export function outdatedCollection(created: Date): Uint8Array<ArrayBuffer> {
  return collection(contents, judgePackage(contents, { created }).notes, created.getTime(), portableChecksums)
}
