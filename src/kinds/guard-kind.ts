import type { CardBase } from '../cards/card.js'
import { PluginError } from '../diagnostics/plugin-error.js'
import type { CardKind } from './kind.js'
import { noteTypeFamilies } from './note-types/families.js'
import { familyNames, isFamilyName } from './note-types/family-name.js'

const methods = ['hasShape', 'recognises', 'read', 'content', 'question', 'fields', 'answer'] as const

/**
 * A kind of the user's as it is used: what it throws, or gives that no card can have, is a `PluginError` with the place in the notes.
 * Throws a `TypeError` where a member is missing or cannot be what it is.
 */
export function guardKind(kind: CardKind): CardKind {
  checkMembers(kind)
  const { gaps, typed } = kind
  const fail = (member: string, place: string, cause: unknown) =>
    new PluginError('kinds', `in \`${member}\` of \`${kind.kind}\` ${place}`, cause)
  const guard = <Result>(member: string, card: CardBase, step: () => Result): Result => {
    try {
      return step()
    } catch (cause) {
      throw cause instanceof PluginError ? cause : fail(member, placeOf(card), cause)
    }
  }
  return {
    ...kind,
    hasShape: (section) => guard('hasShape', { ...unread, ...section.place }, () => kind.hasShape(section)),
    recognises: (section) => guard('recognises', { ...unread, ...section.place }, () => kind.recognises(section)),
    read: (section, context) =>
      guard('read', { ...unread, ...section.place }, () => kind.read(section, context).map((card) => checkCard(card, kind))),
    content: (card) => guard('content', card, () => kind.content(card)),
    question: (card) => guard('question', card, () => kind.question(card)),
    fields: (card, context) => guard('fields', card, () => checkFields(kind.fields(card, context), kind)),
    answer: (card) => guard('answer', card, () => checkText(kind.answer(card))),
    ...(gaps && { gaps: (card: CardBase) => guard('gaps', card, () => gaps.call(kind, card)) }),
    ...(typed && { typed: (card: CardBase) => guard('typed', card, () => typed.call(kind, card)) })
  }
}

const unread = { kind: '', key: '' }

function checkMembers(kind: CardKind) {
  const wrong = (member: string, expected: string) =>
    new TypeError(`Kind \`${kind.kind}\` with \`${member}\` missing or wrong, expected ${expected}`)
  if (!isFamilyName(kind.family)) throw wrong('family', `one of \`${familyNames.join('`, `')}\``)
  if (!Array.isArray(kind.classes)) throw wrong('classes', 'a list of class names')
  if (kind.shape !== undefined && typeof kind.shape !== 'string') throw wrong('shape', 'words such as `one list`')
  for (const method of methods) if (typeof kind[method] !== 'function') throw wrong(method, 'a function')
  if (noteTypeFamilies[kind.family].asksGaps && typeof kind.gaps !== 'function')
    throw wrong('gaps', `a function, since its family is \`${kind.family}\``)
}

function checkCard(card: CardBase, { kind }: CardKind): CardBase {
  if (card.kind !== kind) throw new TypeError(`a card of kind \`${card.kind}\`, expected \`${kind}\``)
  if (typeof card.key !== 'string' || card.key === '')
    throw new TypeError('a card without a `key`, expected the plain text of what it asks')
  return card
}

function checkFields(fields: Readonly<Record<string, string>>, { family }: CardKind): Readonly<Record<string, string>> {
  const front = noteTypeFamilies[family].asking
  for (const [name, html] of Object.entries(fields)) if (typeof html !== 'string') throw new TypeError(`field \`${name}\` is no text`)
  if (!fields[front]) throw new TypeError(`field \`${front}\` is empty`)
  return fields
}

function checkText(text: string): string {
  if (typeof text !== 'string') throw new TypeError('the answer is no text')
  return text
}

function placeOf({ path, position }: CardBase): string {
  return `at \`${path}${position ? `:${position.start.line}:${position.start.column}` : ''}\``
}
