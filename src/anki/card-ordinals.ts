import { clozeNumbers } from './cloze.js'
import { isFieldEmpty } from './field-text.js'
import type { Note } from './model.js'
import type { NoteType } from './note-type.js'
import { parseTemplate, type TemplateNode } from './template.js'

// Fields that every note has, never empty. Source: rslib/src/notetype/cardgen.rs, from Anki 26.08 on
const specialFields = ['Card', 'CardFlag', 'Deck', 'Subdeck', 'Type', 'CardID']

// rslib/src/cloze.rs: numbers from 500 on share the last ordinal
const lastClozeOrdinal = 499

/** What decides which cards a note has. */
export type CardSource = Pick<Note, 'fields' | 'tags'>

/** Zero-based ordinals of the cards that Anki generates for a note, ascending: templates, or cloze numbers less one. */
export function cardOrdinals(noteType: NoteType, note: CardSource): number[] {
  return noteType.kind === 'cloze' ? clozeOrdinals(noteType, note) : standardOrdinals(noteType, note)
}

function clozeOrdinals(noteType: NoteType, note: CardSource): number[] {
  const ordinals = new Set<number>()
  for (const { name } of noteType.fields) {
    for (const number of clozeNumbers(note.fields[name] ?? '')) {
      if (number > 0) ordinals.add(Math.min(number - 1, lastClozeOrdinal))
    }
  }
  return [...ordinals].sort((a, b) => a - b)
}

function standardOrdinals(noteType: NoteType, note: CardSource): number[] {
  const filled = filledFields(noteType, note)
  const ordinals: number[] = []
  noteType.templates.forEach(({ front }, ordinal) => {
    const nodes = parsedFront(front)
    if (nodes && shows(nodes, filled)) ordinals.push(ordinal)
  })
  return ordinals
}

function filledFields(noteType: NoteType, note: CardSource): ReadonlySet<string> {
  const names = new Set(noteType.fields.map(({ name }) => name))
  const filled = new Set(specialFields.filter((name) => !names.has(name)))
  if (note.tags.length > 0 && !names.has('Tags')) filled.add('Tags')
  for (const name of names) if (!isFieldEmpty(note.fields[name] ?? '')) filled.add(name)
  return filled
}

function shows(nodes: readonly TemplateNode[], filled: ReadonlySet<string>): boolean {
  return nodes.some((node) => {
    if (node.type === 'replacement') return filled.has(node.field)
    return filled.has(node.field) !== node.negated && shows(node.children, filled)
  })
}

const parsedFronts = new Map<string, readonly TemplateNode[] | undefined>()

/** Parsing once a template instead of once a note. */
function parsedFront(front: string): readonly TemplateNode[] | undefined {
  if (parsedFronts.has(front)) return parsedFronts.get(front)
  let nodes: readonly TemplateNode[] | undefined
  try {
    nodes = parseTemplate(front)
  } catch {
    // a template that Anki cannot read makes no card
  }
  if (parsedFronts.size >= 1000) parsedFronts.clear()
  parsedFronts.set(front, nodes)
  return nodes
}
