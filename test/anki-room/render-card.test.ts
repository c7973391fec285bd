import { expect, test } from 'vitest'
import { basic, cloze, type NoteType, renderCard, TemplateError } from '../../src/anki/index.js'

const noteType = basic({ id: 1, name: 'Basic', modified: 1 })
const note = { deck: 'D', tags: [], fields: { Front: 'France', Back: 'Paris [sound:a.mp3]' } }
const withFront = (front: string): NoteType => ({ ...noteType, templates: [{ name: 'Card', front, back: '{{FrontSide}}{{Back}}' }] })

test('A card is its question and its answer, and what is played', () => {
  expect(renderCard(noteType, note, 0)).toEqual({
    question: 'France',
    answer: 'France\n\n<hr id=answer>\n\nParis [anki:play:a:0]',
    questionMedia: [],
    answerMedia: [{ type: 'file', name: 'a.mp3' }],
    isEmpty: false
  })
})

test('A card that asks nothing is said to be empty', () => {
  expect(renderCard(noteType, { ...note, fields: { Front: '<br>', Back: 'x' } }, 0)).toMatchObject({ answer: '', isEmpty: true })
  const gaps = cloze({ id: 2, name: 'Cloze', modified: 1 })
  expect(renderCard(gaps, { ...note, fields: { Text: '{{c1::a}}' } }, 4)).toMatchObject({ isEmpty: true })
})

test('A template that Anki cannot read is told with its place', () => {
  const error = (front: string) => {
    try {
      return renderCard(withFront(front), note, 0)
    } catch (thrown) {
      return thrown instanceof TemplateError ? { message: thrown.message, offset: thrown.offset } : thrown
    }
  }
  expect(error('<b>{{Frnt}}')).toEqual({ message: 'No field `Frnt`, expected one of the note type', offset: 3 })
  // Also where it is not shown.
  expect(error('{{#Back}}{{Front}}{{/Back}}{{^Front}}{{#Frnt}}x{{/Frnt}}{{/Front}}')).toMatchObject({ offset: 37 })
  expect(error('{{#Back}}{{Front}}')).toMatchObject({ message: 'Section `Back` without an end, expected `{{/Back}}`' })
  expect(() => renderCard(noteType, note, 3)).toThrow(TypeError)
})

test('A comment keeps what is in it, and other brackets may stand in for the usual ones', () => {
  expect(renderCard(withFront('{{Front}}<!-- {{Nowhere}} -->'), note, 0).question).toBe('France<!-- {{Nowhere}} -->')
  expect(renderCard(withFront(' {{=<% %>=}}<%Front%> {{Front}}'), note, 0).question).toBe('France {{Front}}')
})
