import { clozeNumbers } from '../cards/cloze.js'
import { parseTemplate, type TemplateNode } from '../cards/template.js'
import type { Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import type { NoteType } from '../model/note-type.js'
import type { Problems } from './problems.js'

/** Cloze deletions that the note type does not hide: their marks stand on the cards, and cards of their own are blank. */
export function checkGaps(note: Note, noteType: NoteType, problems: Problems): void {
  // most fields have none, and nothing else of the note type is needed for them
  for (const name in note.fields) {
    if (note.fields[name]?.includes('{{c')) {
      warnOfGaps(note, noteType, problems)
      return
    }
  }
}

function warnOfGaps(note: Note, noteType: NoteType, { warning }: Problems): void {
  const shown = shownFields(noteType)
  for (const { name } of noteType.fields) {
    if (shown.front.has(name) || !textOf(note.fields, name).includes('{{c')) continue
    const numbers = clozeNumbers(textOf(note.fields, name))
    if (numbers.size === 0) continue
    const blank = blankNumbers(numbers, note, shown.front)
    if (blank.length === 0 && shown.back.has(name)) continue
    const where = `Cloze deletion in field \`${name}\``
    const asMarks = ': its marks are shown as they are'
    const message =
      noteType.kind === 'cloze'
        ? `${where}, which no \`{{cloze:${name}}}\` of note type \`${noteType.name}\` shows${blank.length === 0 ? asMarks : `: blank card of number ${blank.join(', ')}`}`
        : `${where} of a standard type, expected a cloze type${asMarks}`
    warning('cloze-not-shown', message, { note: note.guid, field: name })
  }
}

/** Those of which Anki makes a card that hides nothing. */
function blankNumbers(numbers: ReadonlySet<number>, note: Note, shown: ReadonlySet<string>): readonly number[] {
  const seen = new Set([...shown].flatMap((name) => [...clozeNumbers(textOf(note.fields, name))]))
  return [...numbers].filter((number) => number > 0 && !seen.has(number))
}

/** The fields whose cloze deletions a side takes through a cloze filter. */
interface ShownFields {
  readonly front: ReadonlySet<string>
  readonly back: ReadonlySet<string>
}

const known = new WeakMap<NoteType, ShownFields>()

/** Found once a note type. */
function shownFields(noteType: NoteType): ShownFields {
  let shown = known.get(noteType)
  if (!shown) {
    const templates = noteType.kind === 'cloze' ? noteType.templates : []
    const on = (side: 'front' | 'back') => new Set(templates.flatMap((template) => clozeFields(template[side])))
    shown = { front: on('front'), back: on('back') }
    known.set(noteType, shown)
  }
  return shown
}

function clozeFields(side: string): string[] {
  const fieldsOf = (node: TemplateNode): string[] => {
    if (node.type === 'section') return node.children.flatMap(fieldsOf)
    return node.filters.some((filter) => filter.includes('cloze')) ? [node.field] : []
  }
  try {
    return parseTemplate(side).flatMap(fieldsOf)
  } catch {
    return []
  }
}
