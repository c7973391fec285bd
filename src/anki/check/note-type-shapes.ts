import { otherThan } from './json-shape.js'
import { i32, i64, integer, largeInteger, seconds, u8, u16, u32, usualInteger } from './number-shapes.js'
import { either, flag, id, listOf, object, objectShape, oneOf, text } from './value-shapes.js'

/** Source: rslib/src/notetype/schema11.rs. */
export const noteTypeShape = objectShape(
  {
    id,
    name: text,
    kind: oneOf(['standard', 'cloze']),
    modified: seconds,
    fields: listOf(object, 'a list of fields'),
    templates: listOf(object, 'a list of templates'),
    css: text
  },
  {
    sortField: id,
    latexHeader: text,
    latexFooter: text,
    latexSvg: flag,
    stockKind: integer(i32),
    originalId: integer(i64),
    other: otherThan(['id', 'name', 'type', 'mod', 'usn', 'sortf', 'css', 'latexPre', 'latexPost', 'latexsvg', 'flds', 'tmpls'])
  }
)

/** Source: rslib/src/notetype/schema11.rs, `NoteFieldSchema11`. */
export const fieldShape = objectShape(
  { name: text },
  {
    id: largeInteger,
    description: text,
    collapsed: flag,
    font: text,
    fontSize: integer(u16),
    rightToLeft: flag,
    sticky: flag,
    plainText: flag,
    excludeFromSearch: flag,
    preventDeletion: flag,
    tag: usualInteger(u32),
    other: otherThan(['name', 'ord', 'sticky', 'rtl', 'font', 'size', 'description', 'collapsed', 'id', 'tag'])
  }
)

/** Source: rslib/src/notetype/schema11.rs, `CardTemplateSchema11`. */
export const templateShape = objectShape(
  { name: text, front: text, back: text },
  {
    id: largeInteger,
    browserFront: text,
    browserBack: text,
    browserFont: text,
    browserFontSize: usualInteger(u8),
    targetDeck: either(integer(i64), text),
    other: otherThan(['name', 'ord', 'qfmt', 'afmt', 'bqfmt', 'bafmt', 'did', 'bfont', 'bsize', 'id'])
  }
)
