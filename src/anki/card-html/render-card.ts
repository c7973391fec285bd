import { cardOrdinals } from '../cards/card-ordinals.js'
import { parseTemplate } from '../cards/template.js'
import { templateStart } from '../cards/template-tokens.js'
import type { Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import type { CardTemplate, NoteType } from '../model/note-type.js'
import { cleanField, isFieldEmpty } from '../text/field-text.js'
import { extractMedia, type PlayedMedia } from './extract-media.js'
import { showTemplate, type TemplateContext, type TemplateStretch } from './show-template.js'

/** What is shown of a note's card. */
export type ShownNote = Pick<Note, 'deck' | 'fields' | 'tags' | 'cards' | 'cardIds'>

/** Both sides of a card as HTML, as Anki puts them into `<div id="qa">`, its note type's CSS left out. */
export interface RenderedCard {
  readonly question: string
  readonly answer: string
  /** What `[anki:play:q:N]` in the question stands for, by N. */
  readonly questionMedia: readonly PlayedMedia[]
  /** What `[anki:play:a:N]` in the answer stands for, by N. What `{{FrontSide}}` brings is the question's. */
  readonly answerMedia: readonly PlayedMedia[]
  /** The card asks nothing: of such Anki shows a message in place of both sides, and the answer is empty here. */
  readonly isEmpty: boolean
}

/**
 * A card of a note as Anki 26.09 shows it, by its zero-based ordinal: conditionals, filters, gaps and masks of pictures; `[sound:…]` and
 * speech become `[anki:play:…]`, a box to type in stays `[[type:Field]]`, and formulas stay `\(…\)` for MathJax. LaTeX in `[latex]` stays
 * as well, of which Anki makes pictures. What add-ons do is not done. Throws `TemplateError`, with `offset` into the front or the back, on
 * a template that Anki cannot read.
 */
export function renderCard(noteType: NoteType, note: ShownNote, ordinal: number): RenderedCard {
  const template = noteType.templates[noteType.kind === 'cloze' ? 0 : ordinal]
  if (!template) throw new TypeError(`Card ${ordinal} of a note type with ${noteType.templates.length} templates, expected a lower one`)
  const fields = fieldsOf(noteType, note, ordinal)
  const filled = new Set([...fields].flatMap(([name, html]) => (isFieldEmpty(html) ? [] : [name])))
  const contextOf = (isQuestion: boolean, frontSide: string): TemplateContext => {
    return { fields, filled, frontSide, asked: { number: ordinal + 1, isQuestion } }
  }
  const { front, back } = sidesOf(template)
  const question = extractMedia(showTemplate(front(), contextOf(true, '')), 'q')
  const asks = cardOrdinals(noteType, note).includes(ordinal)
  const answer = asks ? extractMedia(showTemplate(back(), contextOf(false, question.html)), 'a') : { html: '', media: [] }
  return {
    question: question.html,
    answer: answer.html,
    questionMedia: question.media,
    answerMedia: answer.media,
    isEmpty: !asks
  }
}

interface Sides {
  front(): TemplateStretch
  back(): TemplateStretch
}

const known = new WeakMap<CardTemplate, Sides>()

/** Templates are read once, and each side where it is shown, since one that cannot be read is an error there. */
function sidesOf(template: CardTemplate): Sides {
  const found = known.get(template)
  if (found) return found
  const read = (side: string) => {
    let stretch: TemplateStretch | undefined
    return () => {
      stretch ??= { template: side, nodes: parseTemplate(side), start: templateStart(side), end: side.length }
      return stretch
    }
  }
  const sides = { front: read(template.front), back: read(template.back) }
  known.set(template, sides)
  return sides
}

/** The note's fields as an import stores them, and Anki's own, of which none hides one of the note's. Source: rslib/src/notetype/render.rs. */
function fieldsOf({ fields, templates, name, kind }: NoteType, note: ShownNote, ordinal: number): ReadonlyMap<string, string> {
  const template = templates[kind === 'cloze' ? 0 : ordinal]
  const own = note.cards?.[ordinal]
  const target = typeof template?.targetDeck === 'string' ? template.targetDeck : undefined
  const deck = own?.deck ?? target ?? note.deck
  return new Map([
    ['Tags', note.tags.join(' ')],
    ['Type', name],
    ['Deck', deck],
    ['Subdeck', deck.split('::').at(-1) ?? ''],
    ['CardFlag', `flag${own?.flag ?? 0}`],
    ['Card', template?.name ?? ''],
    ['CardID', String(note.cardIds?.[ordinal] ?? '')],
    [`c${ordinal + 1}`, '1'],
    ...fields.map((field): [string, string] => [field.name, cleanField(textOf(note.fields, field.name))])
  ])
}
