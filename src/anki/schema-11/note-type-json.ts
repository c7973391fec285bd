import type { CardTemplate, NoteField, NoteType } from '../model/note-type.js'

// rslib/src/notetype/header.tex: an omitted preamble would be an empty one
/** The LaTeX that Anki writes before a formula unless a note type says otherwise. */
export const defaultLatexHeader = [
  '\\documentclass[12pt]{article}',
  '\\special{papersize=3in,5in}',
  '\\usepackage[utf8]{inputenc}',
  '\\usepackage{amssymb,amsmath}',
  '\\pagestyle{empty}',
  '\\setlength{\\parindent}{0in}',
  '\\begin{document}',
  ''
].join('\n')

/** The LaTeX that Anki writes after a formula unless a note type says otherwise. Source: rslib/src/notetype/mod.rs. */
export const defaultLatexFooter = '\\end{document}'

/** A note type as an object of `col.models`; `deckId` finds a target deck's id. Keys: rslib/src/notetype/schema11.rs. */
export function noteTypeJson(noteType: NoteType, deckId: (name: string) => number): Record<string, unknown> {
  return {
    id: noteType.id,
    name: noteType.name,
    type: noteType.kind === 'cloze' ? 1 : 0,
    mod: noteType.modified,
    usn: -1,
    sortf: noteType.sortField ?? 0,
    did: null,
    css: noteType.css,
    latexPre: noteType.latexHeader ?? defaultLatexHeader,
    latexPost: noteType.latexFooter ?? defaultLatexFooter,
    latexsvg: noteType.latexSvg ?? false,
    // a cache that every importer recomputes
    req: [],
    ...ifSet('originalStockKind', noteType.stockKind),
    ...ifSet('originalId', noteType.originalId),
    flds: noteType.fields.map(fieldJson),
    tmpls: noteType.templates.map((template, ordinal) => templateJson(template, ordinal, deckId)),
    ...noteType.other
  }
}

function fieldJson(field: NoteField, ordinal: number): Record<string, unknown> {
  return {
    name: field.name,
    ord: ordinal,
    sticky: field.sticky ?? false,
    rtl: field.rightToLeft ?? false,
    font: field.font ?? 'Arial',
    size: field.fontSize ?? 20,
    description: field.description ?? '',
    plainText: field.plainText ?? false,
    collapsed: field.collapsed ?? false,
    excludeFromSearch: field.excludeFromSearch ?? false,
    preventDeletion: field.preventDeletion ?? false,
    ...ifSet('id', field.id),
    ...ifSet('tag', field.tag),
    ...field.other
  }
}

function templateJson(template: CardTemplate, ordinal: number, deckId: (name: string) => number): Record<string, unknown> {
  const deck = template.targetDeck
  return {
    name: template.name,
    ord: ordinal,
    qfmt: template.front,
    afmt: template.back,
    bqfmt: template.browserFront ?? '',
    bafmt: template.browserBack ?? '',
    did: typeof deck === 'string' ? deckId(deck) : (deck ?? null),
    bfont: template.browserFont ?? '',
    bsize: template.browserFontSize ?? 0,
    ...ifSet('id', template.id),
    ...template.other
  }
}

function ifSet(key: string, value: number | bigint | undefined): Record<string, number | bigint> {
  return value === undefined ? {} : { [key]: value }
}
