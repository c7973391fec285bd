import { clozeNumbers, clozeNumbersUntil2155, clozeNumbersUntil2502 } from './cloze.js'
import { isFieldEmpty } from './field-text.js'
import type { Note } from './model.js'
import type { NoteType } from './note-type.js'
import { parseTemplate, type TemplateNode, type TemplateReading } from './template.js'

// rslib/src/notetype/cardgen.rs: fields that every note has, never empty, from Anki 26.08 on
const specialFields = ['Card', 'CardFlag', 'Deck', 'Subdeck', 'Type', 'CardID']

/** The highest ordinal of a cloze card: numbers from 500 on share it. Source: rslib/src/cloze.rs. */
export const lastClozeOrdinal = 499

/** What decides which cards a note has. */
export type CardSource = Pick<Note, 'fields' | 'tags'>

/** Which Anki: 2.1.54, 24.06 and the newest are those whose cards differ. */
export type CardGeneration = '2.1.54' | '24.06' | 'current'

/** Zero-based ordinals of the cards that Anki generates for a note, ascending: templates, or cloze numbers less one. */
export function cardOrdinals(noteType: NoteType, note: CardSource): number[] {
  return ordinalsBy('current', noteType, note)
}

/** The same for an older Anki. */
export function ordinalsBy(generation: CardGeneration, noteType: NoteType, note: CardSource): number[] {
  return noteType.kind === 'cloze' ? clozeOrdinals(generation, noteType, note) : standardOrdinals(generation, noteType, note)
}

const numbersBy = { '2.1.54': clozeNumbersUntil2155, '24.06': clozeNumbersUntil2502, current: clozeNumbers } as const

function clozeOrdinals(generation: CardGeneration, noteType: NoteType, note: CardSource): number[] {
  const ordinals = new Set<number>()
  for (const { name } of noteType.fields) {
    for (const number of numbersBy[generation](note.fields[name] ?? '')) {
      if (number > 0) ordinals.add(Math.min(number - 1, lastClozeOrdinal))
      else if (generation === '2.1.54') ordinals.add(0)
    }
  }
  return [...ordinals].sort((a, b) => a - b)
}

function standardOrdinals(generation: CardGeneration, noteType: NoteType, note: CardSource): number[] {
  const reading = generation === 'current' ? 'current' : 'until-24.06'
  const filled = filledFields(reading, noteType, note)
  const ordinals: number[] = []
  noteType.templates.forEach(({ front }, ordinal) => {
    const nodes = parsedFront(front, reading)
    if (nodes && shows(nodes, filled)) ordinals.push(ordinal)
  })
  return ordinals
}

function filledFields(reading: TemplateReading, noteType: NoteType, note: CardSource): ReadonlySet<string> {
  const filled = new Set(reading === 'current' ? specialFields : [])
  if (reading === 'current' && note.tags.length > 0) filled.add('Tags')
  for (const { name } of noteType.fields) {
    if (isFieldEmpty(note.fields[name] ?? '')) filled.delete(name)
    else filled.add(name)
  }
  return filled
}

function shows(nodes: readonly TemplateNode[], filled: ReadonlySet<string>): boolean {
  return nodes.some((node) => {
    if (node.type === 'replacement') return filled.has(node.field)
    return filled.has(node.field) !== node.negated && shows(node.children, filled)
  })
}

const parsedFronts = new Map<string, readonly TemplateNode[] | undefined>()

/** Parsing once a template instead of once a note. A template that Anki cannot read makes no card. */
function parsedFront(front: string, reading: TemplateReading): readonly TemplateNode[] | undefined {
  const key = `${reading} ${front}`
  if (parsedFronts.has(key)) return parsedFronts.get(key)
  let nodes: readonly TemplateNode[] | undefined
  try {
    nodes = parseTemplate(front, reading)
  } catch {
    nodes = undefined
  }
  if (parsedFronts.size >= 1000) parsedFronts.clear()
  parsedFronts.set(key, nodes)
  return nodes
}
