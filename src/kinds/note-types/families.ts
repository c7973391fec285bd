import type { NoteType } from '../../anki/model/model.js'
import type { CardBase } from '../../cards/card.js'
import { toTyped } from '../../cards/to-text.js'
import { escapeText } from '../../html/escape.js'
import type { CardKind, Fields } from '../kind.js'
import { clozeNoteType } from './cloze-note-type.js'
import type { FamilyName } from './family-name.js'
import type { NoteTypeOptions } from './note-type-options.js'
import { occlusionNoteType } from './occlusion-note-type.js'
import { standardNoteType } from './standard-note-type.js'

/** All that one of a project's note types is, for what makes notes of it and speaks of them. */
export interface NoteTypeFamily {
  /** Fields, templates and CSS. */
  toNoteType(options: NoteTypeOptions): NoteType
  /** The field without which a note asks nothing. */
  readonly asking: string
  /** The field that shows under the answer what else its author wrote. */
  readonly extra: 'Extra' | 'Back Extra'
  /** The fields of a kind in which there is nothing to be read in any language. */
  readonly wordless: readonly string[]
  /** Each card row asks for what one number's gaps hide; else a question asks for its answer. */
  readonly asksGaps: boolean
  /** What follows the project's name in the note type's. Frozen. */
  readonly nameEnd: string
  /** What one of its cards is called beside an ordinary one. */
  readonly what: string
  /** What a card row is called in messages. */
  readonly row: 'card' | 'gap' | 'region'
  /** What makes a card that belongs elsewhere one of this type, in the middle of a sentence. */
  readonly becomes: string
  /** The fields that turn card rows and the box for typing on; exactly empty when off, since Anki takes anything else for on. */
  switches(card: CardBase, kind: CardKind): Fields
}

/** A project's note types by their names, in the order in which a package lists them. */
export const noteTypeFamilies: Readonly<Record<FamilyName, NoteTypeFamily>> = {
  standard: {
    toNoteType: standardNoteType,
    asking: 'Front',
    extra: 'Extra',
    wordless: [],
    asksGaps: false,
    nameEnd: '',
    what: 'an ordinary card',
    row: 'card',
    becomes: 'without any gap',
    switches: (card, kind) => ({
      ...(card.reversed ? { Reverse: '1' } : {}),
      ...(card.typed ? { Typed: escapeText(kind.typed ? toTyped(kind.typed(card)) : kind.answer(card)) } : {}),
      ...(card.typed && card.reversed ? { TypedReverse: escapeText(toTyped(kind.question(card))) } : {})
    })
  },
  cloze: {
    toNoteType: clozeNoteType,
    asking: 'Text',
    extra: 'Extra',
    wordless: [],
    asksGaps: true,
    nameEnd: ' (cloze)',
    what: 'one with gaps',
    row: 'gap',
    becomes: 'with a first gap, `{.overlap}` or `{.cells}`',
    switches: (card): Fields => (card.typed ? { Typed: '1' } : {})
  },
  occlusion: {
    toNoteType: occlusionNoteType,
    asking: 'Occlusion',
    extra: 'Back Extra',
    wordless: ['Occlusion', 'Image', 'Regions'],
    asksGaps: true,
    nameEnd: ' (image occlusion)',
    what: 'one of regions',
    row: 'region',
    becomes: 'as a picture with `{.occlude}`',
    switches: () => ({})
  }
}

/** Which of a project's note types one is that build-deck made. */
export function familyOf({ kind, stockKind }: Pick<NoteType, 'kind' | 'stockKind'>): FamilyName {
  return stockKind === undefined ? kind : 'occlusion'
}
