import { expectList, expectObject, expectObjects } from '../faults/expect.js'
import type { Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import type { NoteType } from '../model/note-type.js'
import { isFieldEmpty } from '../text/field-text.js'
import { clozeNumbers, clozeNumbers2154, clozeNumbers2406 } from './cloze.js'
import { parseTemplate, type TemplateNode } from './template.js'
import { filledSpecialFields } from './template-fields.js'
import type { TemplateReading } from './template-tokens.js'

/** The highest ordinal of a cloze card: numbers from 500 on share it. Source: rslib/src/cloze.rs. */
export const lastClozeOrdinal = 499

/** What decides which cards a note has. */
export type CardSource = Pick<Note, 'fields' | 'tags'>

/** Which Anki: of those that are tried, 2.1.54, 24.06 and today's 26.09, each makes cards of its own. */
export type CardGeneration = '2.1.54' | '24.06' | 'current'

/**
 * Zero-based ordinals of the cards that Anki generates for a note, ascending: templates, or cloze numbers less one. Throws
 * `TypeError` where the note type, the note or one of the parts that it reads is no object or no list.
 */
export function cardOrdinals(noteType: NoteType, note: CardSource): number[] {
  expectObject(noteType, 'A note type', 'an object with `kind`, `fields` and `templates`')
  expectObjects(noteType.fields, '`fields`', noteType)
  expectObjects(noteType.templates, '`templates`', noteType)
  expectObject(note, 'A note', 'an object with `fields` and `tags`')
  expectObject(note.fields, '`fields`', 'an object with HTML by field name', 'Note')
  expectList(note.tags, '`tags`', 'a list of tags', 'Note')
  return [...ordinalsBy('current', noteType, note)]
}

/** The same for an older Anki. */
export function ordinalsBy(generation: CardGeneration, noteType: NoteType, note: CardSource): readonly number[] {
  return noteType.kind === 'cloze' ? clozeOrdinals(generation, noteType, note) : standardOrdinals(generation, noteType, note)
}

const numbersBy = { '2.1.54': clozeNumbers2154, '24.06': clozeNumbers2406, current: clozeNumbers } as const

function clozeOrdinals(generation: CardGeneration, noteType: NoteType, note: CardSource): number[] {
  const ordinals = new Set<number>()
  for (const { name } of noteType.fields) {
    for (const number of numbersBy[generation](textOf(note.fields, name))) {
      if (number > 0) ordinals.add(Math.min(number - 1, lastClozeOrdinal))
      else if (generation === '2.1.54') ordinals.add(0)
    }
  }
  return [...ordinals].sort((a, b) => a - b)
}

/** What templates show depends on which fields are filled, so that they are asked once for each pattern of those. */
function standardOrdinals(generation: CardGeneration, noteType: NoteType, note: CardSource): readonly number[] {
  const { fields, byPattern, ordinalsOf } = compiled(noteType, generation === 'current' ? 'current' : 'until-24.06')
  let pattern = note.tags.length > 0 ? 'T' : ''
  for (const name of fields) pattern += isFieldEmpty(textOf(note.fields, name)) ? '0' : '1'
  let ordinals = byPattern.get(pattern)
  if (ordinals === undefined) {
    ordinals = ordinalsOf(note)
    byPattern.set(pattern, ordinals)
  }
  return ordinals
}

interface CompiledTemplate {
  /** Those of the note type's fields that fronts name. */
  readonly fields: readonly string[]
  readonly byPattern: Map<string, readonly number[]>
  ordinalsOf(note: CardSource): readonly number[]
}

const compilations: Readonly<Record<TemplateReading, WeakMap<NoteType, CompiledTemplate>>> = {
  current: new WeakMap(),
  'until-24.06': new WeakMap()
}

/** Templates are read once a note type, not once a note. */
function compiled(noteType: NoteType, reading: TemplateReading): CompiledTemplate {
  let known = compilations[reading].get(noteType)
  if (!known) {
    // a front that Anki cannot read has nothing to show
    const fronts = noteType.templates.map(({ front }) => readable(front, reading))
    const names = new Set(fronts.flatMap(namesIn))
    const fields = new Set(noteType.fields.map(({ name }) => name).filter((name) => names.has(name)))
    known = {
      fields: [...fields],
      byPattern: new Map(),
      ordinalsOf(note) {
        const isFilled = (name: string): boolean => {
          if (fields.has(name)) return !isFieldEmpty(textOf(note.fields, name))
          return reading === 'current' && (filledSpecialFields.has(name) || (name === 'Tags' && note.tags.length > 0))
        }
        return fronts.flatMap((front, ordinal) => (shows(front, isFilled) ? [ordinal] : []))
      }
    }
    compilations[reading].set(noteType, known)
  }
  return known
}

function shows(nodes: readonly TemplateNode[], isFilled: (name: string) => boolean): boolean {
  return nodes.some((node) => {
    if (node.type === 'replacement') return isFilled(node.field)
    return isFilled(node.field) !== node.negated && shows(node.children, isFilled)
  })
}

function namesIn(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node.field, ...namesIn(node.children)] : [node.field]))
}

function readable(front: string, reading: TemplateReading): readonly TemplateNode[] {
  try {
    return parseTemplate(front, reading)
  } catch {
    return []
  }
}
