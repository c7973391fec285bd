import { fieldText } from '../../anki/text/field-text.js'
import { findStretches, withoutStretches } from './stretches.js'

const block = /<(?=\/?(?:p|div|br|li|ul|ol|dt|dd|dl|h[1-6]|pre|blockquote|table|tr|td|th|figure|figcaption|hr|bdi)\b)/g

/** A field's HTML as plain text on one line, as near to what the notes say as can be told without them. */
export function toFieldText(html: string): string {
  return fieldText(html.replace(block, ' <')).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The levels that a `Context` field shows, outermost first. */
export function toLevels(context: string): readonly string[] {
  const levels = [
    ['<bdi>', '</bdi>'],
    ['<div class="topic">', '</div>']
  ] as const
  return findStretches(context, levels).map(({ inside }) => toFieldText(inside))
}

const aside = [
  ['<div class="column">', '</div>'],
  ['<div class="cue">', '</div>']
] as const

/** What a `Front` field asks, without the name of a row's column and the cue below. */
export function toAsked(front: string): string {
  return toFieldText(withoutStretches(front, aside))
}
