import { type Note, type NoteType, renderCard } from '../../anki/index.js'
import { decodeEntities } from '../../anki/text/entities.js'
import { stripMarkup } from '../../anki/text/strip-markup.js'

/** What a card asks in one line of plain text, as Anki's browser lists it; a picture by what it shows. */
export function toRowText(noteType: NoteType, note: Note, ordinal: number): string {
  try {
    return toLine(renderCard(browserType(noteType), note, ordinal).question)
  } catch {
    return ''
  }
}

const known = new WeakMap<NoteType, NoteType>()

function browserType(noteType: NoteType): NoteType {
  const found = known.get(noteType)
  if (found) return found
  const made = {
    ...noteType,
    templates: noteType.templates.map((template) => ({ ...template, front: template.browserFront || template.front }))
  }
  known.set(noteType, made)
  return made
}

/** Letters of a row. */
const longest = 160

/** Letters after which two lines of the list end, and those that stand before a gap that would not be seen. */
const seen = 60
const before = 24

const inline = /^<\/?(?:b|i|em|strong|span|sub|sup|code|a|u|mark|s)\b/i

function toLine(html: string): string {
  const shown = without(without(html, '<div class="context"', '</div></div>'), '<div class="flag">', '</div>')
    // The text of gaps stands below its heading.
    .replace(/<\/div>\s*(?=<div class="text")/g, ' · </div>')
    .replace(/<img[^<>]*?alt="([^"<>]*)"[^<>]*>/gi, ' $1 ')
    .replace(/\[anki:play:[qa]:\d+\]/g, ' ▶ ')
    .replace(/\[\[type:[^[\]]*\]\]/g, ' ')
    .replace(/\\[()[\]]/g, ' ')
    .replace(/(?=<span class="cloze")/g, mark)
    .replace(/<(?!\/?(?:script|style)\b|!--)[^<>]*>/gi, (tag) => (inline.test(tag) ? '' : ' '))
  const marked = decodeEntities(stripMarkup(shown)).replace(/\s+/g, ' ').trim()
  const text = fromGap(marked).replaceAll(mark, '')
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
}

/** Stands where a gap is, and in no text. */
const mark = '\u0001'

/** All gaps of a text begin alike: where one lies far behind, its row begins shortly before it. */
function fromGap(text: string): string {
  const gap = text.indexOf(mark)
  if (gap <= seen) return text
  const start = text.indexOf(' ', gap - before)
  return `… ${text.slice(start === -1 || start >= gap ? gap : start + 1).replace(/^… /, '')}`
}

/** HTML without what stands between two texts, and them. */
function without(html: string, opening: string, ending: string): string {
  const start = html.indexOf(opening)
  const end = start === -1 ? -1 : html.indexOf(ending, start)
  return end === -1 ? html : `${html.slice(0, start)} ${html.slice(end + ending.length)}`
}
