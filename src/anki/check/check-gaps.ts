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
    if (shown.has(name) || !textOf(note.fields, name).includes('{{c')) continue
    const numbers = clozeNumbers(textOf(note.fields, name))
    if (numbers.size === 0) continue
    const where = `Cloze deletion in field \`${name}\``
    const message =
      noteType.kind === 'cloze'
        ? `${where}, which no \`{{cloze:${name}}}\` of note type \`${noteType.name}\` shows${blanks(numbers, note, shown)}`
        : `${where} of a standard type, expected a cloze type: its marks are shown as they are`
    warning('cloze-not-shown', message, { note: note.guid, field: name })
  }
}

function blanks(numbers: ReadonlySet<number>, note: Note, shown: ReadonlySet<string>): string {
  const seen = new Set([...shown].flatMap((name) => [...clozeNumbers(textOf(note.fields, name))]))
  const blank = [...numbers].filter((number) => number > 0 && !seen.has(number))
  return blank.length === 0 ? ': its marks are shown as they are' : `: blank card of number ${blank.join(', ')}`
}

const known = new WeakMap<NoteType, ReadonlySet<string>>()

/** The fields whose cloze deletions a note type shows, found once a note type. */
function shownFields(noteType: NoteType): ReadonlySet<string> {
  let shown = known.get(noteType)
  if (!shown) {
    shown = new Set(noteType.kind === 'cloze' ? noteType.templates.flatMap(({ front }) => clozeFields(front)) : [])
    known.set(noteType, shown)
  }
  return shown
}

function clozeFields(front: string): string[] {
  const fieldsOf = (node: TemplateNode): string[] => {
    if (node.type === 'section') return node.children.flatMap(fieldsOf)
    return node.filters.some((filter) => filter.includes('cloze')) ? [node.field] : []
  }
  try {
    return parseTemplate(front).flatMap(fieldsOf)
  } catch {
    return []
  }
}
