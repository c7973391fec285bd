import type { NoteType } from '../note-type.js'
import { type DefinedNoteType, defaultCss, defineNoteType } from './define-note-type.js'

/** What a copy of one of Anki's own note types needs of its own: in every collection those have other ids, so none is addressed. */
export type StockOptions = Pick<NoteType, 'id' | 'name' | 'modified'> & Partial<Pick<NoteType, 'css'>>

// rslib/src/notetype/stock.rs for all fields, templates and kinds below
const basicCard = { name: 'Card 1', front: '{{Front}}', back: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}' } as const
const reversedBack = '{{FrontSide}}\n\n<hr id=answer>\n\n{{Front}}'

/** Anki's *Basic*: a question, an answer, one card. */
export function basic(options: StockOptions): DefinedNoteType<'Front' | 'Back', 'Card 1'> {
  return defineNoteType({ ...options, stockKind: 1, fields: ['Front', 'Back'], templates: [basicCard] })
}

/** Anki's *Basic (and reversed card)*: two cards. */
export function basicAndReversed(options: StockOptions): DefinedNoteType<'Front' | 'Back', 'Card 1' | 'Card 2'> {
  const reversed = { name: 'Card 2', front: '{{Back}}', back: reversedBack } as const
  return defineNoteType({ ...options, stockKind: 2, fields: ['Front', 'Back'], templates: [basicCard, reversed] })
}

/** Anki's *Basic (optional reversed card)*: the second card is made if `Add Reverse` holds something. */
export function basicOptionalReversed(options: StockOptions): DefinedNoteType<'Front' | 'Back' | 'Add Reverse', 'Card 1' | 'Card 2'> {
  const reversed = { name: 'Card 2', front: '{{#Add Reverse}}{{Back}}{{/Add Reverse}}', back: reversedBack } as const
  return defineNoteType({ ...options, stockKind: 3, fields: ['Front', 'Back', 'Add Reverse'], templates: [basicCard, reversed] })
}

/** Anki's *Basic (type in the answer)*. */
export function basicTypeIn(options: StockOptions): DefinedNoteType<'Front' | 'Back', 'Card 1'> {
  const typed = { name: 'Card 1', front: '{{Front}}\n\n{{type:Back}}', back: '{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}' } as const
  return defineNoteType({ ...options, stockKind: 4, fields: ['Front', 'Back'], templates: [typed] })
}

const clozeCss = `${defaultCss}.cloze {
    font-weight: bold;
    color: blue;
}
.nightMode .cloze {
    color: lightblue;
}
`

/** Anki's *Cloze*: one card a number in `Text`, as in `{{c1::gap}}`. */
export function cloze(options: StockOptions): DefinedNoteType<'Text' | 'Back Extra', 'Cloze'> {
  return defineNoteType({
    css: clozeCss,
    ...options,
    kind: 'cloze',
    stockKind: 5,
    fields: [
      { name: 'Text', tag: 0, preventDeletion: true },
      { name: 'Back Extra', tag: 1 }
    ],
    templates: [{ name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br>\n{{Back Extra}}' }]
  })
}
