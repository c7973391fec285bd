import type { Source } from '../../markdown/source/source.js'
import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'
import { attributeWordsOf, signOfWord } from './attribute-words.js'

/** Attributes where none are read: in the middle of a paragraph, in a table cell, in the title of a callout. */
export function suspectBraces({ text, prose }: WrittenBlocks, { text: whole, kinds }: Source): Suspicion[] {
  if (!text.includes('{') || !signOfWord.test(text)) return []
  const { lines, paragraphs } = prose()
  const { namesKnownWord } = attributeWordsOf(kinds)
  const ends = new Set(paragraphs.flatMap(linesWithEnds))
  const ofMarks = new Set(paragraphs.filter((own) => own.some(holdsMark)).flat())
  return lines.flatMap((line) =>
    [...line.text.matchAll(/(?<=^|\s)\{([^{}]{1,200})\}/g)].flatMap(({ 0: written, 1: inner = '', index }): Suspicion[] => {
      if (!namesKnownWord(inner)) return []
      const start = line.start + index
      const after = whole.slice(start + written.length, line.start + line.raw.length)
      const isTitle = /^\[![\p{L}-]+\]/u.test(line.text)
      if (askingTitle.test(line.text) && showsNothing(after, true)) return []
      if (
        !isTitle &&
        line.block.type === 'paragraph' &&
        (endsTerm.test(after) || (ends.has(line) && showsNothing(after, ofMarks.has(line))))
      )
        return []
      // Right below a table it is a row, and reported as such.
      if (line.block.type === 'tableCell' && !whole.slice(startOfRow(line), start).includes('|')) return []
      const expected = 'it at the end of a heading, a paragraph or an item'
      return [{ rule: 'mark-suspected', start, end: start + written.length, found: `\`${written}\` is text here`, expected }]
    })
  )
}

const startOfRow = ({ start, block }: ProseLine) => start + 1 - (block.position?.start.column ?? 1)

/** The title of a callout that asks is the front of a card. */
const askingTitle = /^\[!(?:question|faq|help|flashcard|card)\]/i

/** What ends the front of a card, which has attributes of its own. */
const endsTerm = /^\s*:::?(?:\s|$)/

const aside = /\s+|[.,;:!?]+|<!--(?:(?!--).)*-->|\{[^{}]*\}|\^[A-Za-z\d-]+(?=\s*$)|#\S+/y

/** More than an author writes behind attributes: what takes them stops there, too. */
const most = 50

/** What may stand behind attributes and is taken off with them, or is reported where it is not: signs at the end of a sentence. */
function showsNothing(after: string, isOfMark: boolean): boolean {
  const tags: string[] = []
  aside.lastIndex = 0
  for (let count = 0; count < most && aside.lastIndex < after.length; count++) {
    const found = aside.exec(after)?.[0]
    if (found === undefined) return false
    if (found.startsWith('#')) tags.push(found)
  }
  return isOfMark || tags.length === 0 || tags.some((tag) => /^#(?:flash)?card$/i.test(tag))
}

const marks = {
  colons: /(?:^|\s):::?(?:\s|$)/,
  question: /^\s*\?\??\s*$/,
  label: /^(?:\*\*|__|\*|_)?[QA](?::|(?:\*\*|__|\*|_):)/,
  definition: /^\s*:\s/
}

/** Tags at the end of a mark are its card's. */
const holdsMark = ({ text }: ProseLine) => Object.values(marks).some((mark) => mark.test(text))

/** The lines of a paragraph that are its last, or the last of what a mark makes of it. */
function linesWithEnds(own: readonly ProseLine[]): readonly ProseLine[] {
  if (own.some(({ text }) => marks.question.test(text))) return own
  const firstColons = own.findIndex(({ text }) => marks.colons.test(text))
  const firstDefinition = own.findIndex(({ text }) => marks.definition.test(text))
  return own.filter((_, index) => {
    const next = own[index + 1]?.text
    if (next === undefined || index < firstDefinition || (firstColons >= 0 && index >= firstColons)) return true
    return marks.label.test(next) || marks.definition.test(next) || marks.colons.test(next)
  })
}
