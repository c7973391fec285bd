import { type DefinedNoteType, defaultCss, defineNoteType } from './define-note-type.js'
import { type StockOptions, stockNoteType } from './stock-options.js'

// rslib/src/notetype/stock.rs for all fields, templates and kinds below
const basicCard = { name: 'Card 1', front: '{{Front}}', back: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}' } as const
const reversedBack = '{{FrontSide}}\n\n<hr id=answer>\n\n{{Front}}'
const unnamed = { id: 0, name: '', modified: 0 } as const

const stockBasic = defineNoteType({ ...unnamed, stockKind: 1, fields: ['Front', 'Back'], templates: [basicCard] })
const stockReversed = defineNoteType({
  ...unnamed,
  stockKind: 2,
  fields: ['Front', 'Back'],
  templates: [basicCard, { name: 'Card 2', front: '{{Back}}', back: reversedBack }]
})
const stockOptional = defineNoteType({
  ...unnamed,
  stockKind: 3,
  fields: ['Front', 'Back', 'Add Reverse'],
  templates: [basicCard, { name: 'Card 2', front: '{{#Add Reverse}}{{Back}}{{/Add Reverse}}', back: reversedBack }]
})
const stockTypeIn = defineNoteType({
  ...unnamed,
  stockKind: 4,
  fields: ['Front', 'Back'],
  templates: [{ name: 'Card 1', front: '{{Front}}\n\n{{type:Back}}', back: '{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}' }]
})
const stockCloze = defineNoteType({
  ...unnamed,
  kind: 'cloze',
  stockKind: 5,
  fields: [
    { name: 'Text', tag: 0, preventDeletion: true },
    { name: 'Back Extra', tag: 1 }
  ],
  templates: [{ name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br>\n{{Back Extra}}' }],
  css: `${defaultCss}.cloze {
    font-weight: bold;
    color: blue;
}
.nightMode .cloze {
    color: lightblue;
}
`
})

/** Anki's *Basic*: a question, an answer, one card. */
export function basic(options: StockOptions<'Front' | 'Back', 'Card 1'>): DefinedNoteType<'Front' | 'Back', 'Card 1', 'standard'> {
  return stockNoteType(stockBasic, options)
}

/** Anki's *Basic (and reversed card)*: two cards. */
export function basicAndReversed(
  options: StockOptions<'Front' | 'Back', 'Card 1' | 'Card 2'>
): DefinedNoteType<'Front' | 'Back', 'Card 1' | 'Card 2', 'standard'> {
  return stockNoteType(stockReversed, options)
}

/** Anki's *Basic (optional reversed card)*: the second card is made if `Add Reverse` holds something. */
export function basicOptionalReversed(
  options: StockOptions<'Front' | 'Back' | 'Add Reverse', 'Card 1' | 'Card 2'>
): DefinedNoteType<'Front' | 'Back' | 'Add Reverse', 'Card 1' | 'Card 2', 'standard'> {
  return stockNoteType(stockOptional, options)
}

/** Anki's *Basic (type in the answer)*. */
export function basicTypeIn(options: StockOptions<'Front' | 'Back', 'Card 1'>): DefinedNoteType<'Front' | 'Back', 'Card 1', 'standard'> {
  return stockNoteType(stockTypeIn, options)
}

/** Anki's *Cloze*: one card a number of the cloze deletions in `Text`, as in `{{c1::gap}}`. */
export function cloze(options: StockOptions<'Text' | 'Back Extra', 'Cloze'>): DefinedNoteType<'Text' | 'Back Extra', 'Cloze', 'cloze'> {
  return stockNoteType(stockCloze, options)
}
