import { answerOfGaps } from '../../anki/card-html/show-gaps.js'
import type { Note, NoteType } from '../../anki/index.js'
import { decodeEntities } from '../../anki/text/entities.js'
import { stripMarkup } from '../../anki/text/strip-markup.js'
import type { TypedAnswer } from './preview-data.js'

const replacement = /\{\{([^{}]*)\}\}/g

/** What is to be typed into a card's box; `undefined` where it has none. As in Anki, the front's first box decides. Source: qt/aqt/reviewer.py. */
export function toTypedAnswer(noteType: NoteType, note: Note, ordinal: number): TypedAnswer | undefined {
  const { front } = noteType.templates[noteType.kind === 'cloze' ? 0 : ordinal] ?? { front: '' }
  const parts = [...front.matchAll(replacement)].map(([, text = '']) => text.trim().split(':')).find(([filter]) => filter === 'type')
  const name = parts?.at(-1) ?? ''
  const how = parts?.length === 3 ? parts[1] : undefined
  const field = noteType.fields.find((each) => each.name === name)
  if (!field) return undefined
  const html = note.fields[name] ?? ''
  const asked = how === 'cloze' ? answerOfGaps(html, ordinal + 1) : html
  const plain = asked.replace(/\[sound:[^[\]]+\]/g, '').replace(/<br\s*\/?>|<div>|\n/gi, ' ')
  const expected = decodeEntities(stripMarkup(plain)).trim()
  // Anki leaves the box out where there is nothing to type.
  if (expected === '') return undefined
  return { expected, isLenient: how === 'nc', font: field.font ?? 'Arial', size: field.fontSize ?? 20 }
}
