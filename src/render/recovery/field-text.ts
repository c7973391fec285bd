import { fieldText } from '../../anki/field-text.js'

const block = /<(?=\/?(?:p|div|br|li|ul|ol|dt|dd|dl|h[1-6]|pre|blockquote|table|tr|td|th|figure|figcaption|hr|bdi)\b)/g

/** A field's HTML as plain text on one line, as near to what the notes say as can be told without them. */
export function toFieldText(html: string): string {
  return fieldText(html.replace(block, ' <')).normalize('NFC').replace(/\s+/g, ' ').trim()
}

const levels = /<bdi>([\s\S]*?)<\/bdi>|<div class="topic">([\s\S]*?)<\/div>/g

/** The levels that a `Context` field shows, outermost first. */
export function toLevels(context: string): readonly string[] {
  return [...context.matchAll(levels)].map(([, outer, nearest]) => toFieldText(outer ?? nearest ?? ''))
}

const aside = /<div class="(?:column|cue)">[\s\S]*?<\/div>/g

/** What a `Front` field asks, without the name of a row's column and the cue below. */
export function toAsked(front: string): string {
  return toFieldText(front.replace(aside, ' '))
}
