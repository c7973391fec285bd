import type { CardTemplate, NoteField, NoteType } from '../model/note-type.js'
import { defaultLatexFooter, defaultLatexHeader, noteTypeJson } from '../schema-11/note-type-json.js'
import { flagAt, integerAt, type JsonObject, largeIntegerAt, objectsAt, otherKeys, textAt, titleOf, unless } from './json-values.js'
import { within } from './read-error.js'

const typeKeys = ['id', 'name', 'type', 'mod', 'usn', 'sortf', 'did', 'css', 'latexPre', 'latexPost', 'latexsvg', 'req', 'flds', 'tmpls']
const fieldKeys = ['name', 'ord', 'font', 'size', 'description', 'id', 'tag', 'media']
const fieldFlags = ['sticky', 'rtl', 'plainText', 'collapsed', 'excludeFromSearch', 'preventDeletion']
const templateKeys = ['name', 'ord', 'qfmt', 'afmt', 'bqfmt', 'bafmt', 'did', 'bfont', 'bsize', 'id']

/** A note type from an object of `col.models`; `deckName` finds a target deck's name. Throws `PackageError`. */
export function noteTypeFromJson(json: JsonObject, deckName: (id: number) => string | undefined): NoteType {
  const noteType: NoteType = {
    id: integerAt(json, 'id'),
    name: textAt(json, 'name'),
    kind: integerAt(json, 'type', 0) === 1 ? 'cloze' : 'standard',
    modified: integerAt(json, 'mod', 0),
    fields: objectsAt(json, 'flds').map((field) => within(titleOf('field', field), () => fieldFromJson(field))),
    templates: objectsAt(json, 'tmpls').map((template) =>
      within(titleOf('template', template), () => templateFromJson(template, deckName))
    ),
    css: textAt(json, 'css', ''),
    ...unless('sortField', integerAt(json, 'sortf', 0), 0),
    // what is missing is empty. Source: rslib/src/notetype/schema11.rs
    ...unless('latexHeader', textAt(json, 'latexPre', ''), defaultLatexHeader),
    ...unless('latexFooter', textAt(json, 'latexPost', ''), defaultLatexFooter),
    ...unless('latexSvg', flagAt(json, 'latexsvg'), false),
    ...unless('stockKind', integerAt(json, 'originalStockKind', 0), 0),
    ...unless('originalId', integerAt(json, 'originalId', 0), 0)
  }
  const known = [...typeKeys, 'originalStockKind', 'originalId']
  return {
    ...noteType,
    ...unless(
      'other',
      otherKeys(
        json,
        known,
        noteTypeJson(noteType, () => 1)
      )
    )
  }
}

function fieldFromJson(json: JsonObject): NoteField {
  const tag = json['tag'] === undefined || json['tag'] === null ? undefined : integerAt(json, 'tag')
  return {
    name: textAt(json, 'name'),
    ...unless('id', largeIntegerAt(json, 'id')),
    ...unless('description', textAt(json, 'description', ''), ''),
    ...unless('collapsed', flagAt(json, 'collapsed'), false),
    ...unless('font', textAt(json, 'font', 'Arial'), 'Arial'),
    ...unless('fontSize', integerAt(json, 'size', 20), 20),
    ...unless('rightToLeft', flagAt(json, 'rtl'), false),
    ...unless('sticky', flagAt(json, 'sticky'), false),
    ...unless('plainText', flagAt(json, 'plainText'), false),
    ...unless('excludeFromSearch', flagAt(json, 'excludeFromSearch'), false),
    ...unless('preventDeletion', flagAt(json, 'preventDeletion'), false),
    ...unless('tag', tag),
    ...unless('other', otherKeys(json, [...fieldKeys, ...fieldFlags], {}))
  }
}

function templateFromJson(json: JsonObject, deckName: (id: number) => string | undefined): CardTemplate {
  const deck = integerAt(json, 'did', 0)
  return {
    name: textAt(json, 'name'),
    front: textAt(json, 'qfmt'),
    back: textAt(json, 'afmt', ''),
    ...unless('id', largeIntegerAt(json, 'id')),
    ...unless('browserFront', textAt(json, 'bqfmt', ''), ''),
    ...unless('browserBack', textAt(json, 'bafmt', ''), ''),
    ...unless('browserFont', textAt(json, 'bfont', ''), ''),
    ...unless('browserFontSize', integerAt(json, 'bsize', 0), 0),
    ...(deck === 0 ? {} : { targetDeck: deckName(deck) ?? deck }),
    ...unless('other', otherKeys(json, templateKeys, {}))
  }
}
