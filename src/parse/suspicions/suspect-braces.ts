import { looksLikeOurs } from '../attributes.js'
import type { Source } from '../source.js'
import type { Prose } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** `term :: definition`, or a line that is only `?`. */
const markedLine = /\s:::?(?:\s|$)|^\s*\?\??\s*$/

/** Attributes where none are read: in the middle of a paragraph, in a table cell, in the title of a callout. */
export function suspectBraces({ lines, paragraphs }: Prose, { text: whole }: Source): Suspicion[] {
  // Where lines are cards, each ends with its own.
  const lastLines = new Set(paragraphs.flatMap((own) => (own.some(({ text }) => markedLine.test(text)) ? own : own.slice(-1))))
  return lines.flatMap((line) =>
    [...line.text.matchAll(/(?<=^|\s)\{([^{}]{1,200})\}/g)].flatMap(({ 0: written, 1: inner = '', index }): Suspicion[] => {
      const isAtEnd = lastLines.has(line) && /^[\s.,;:!?]*$/.test(line.text.slice(index + written.length))
      const isTitle = /^\[![\p{L}-]+\]/u.test(line.text)
      if ((isAtEnd && !isTitle) || !looksLikeOurs(inner)) return []
      const start = line.start + index
      // Right below a table it is a row, and told as such.
      const isRow = line.block.type === 'tableCell' && !/[|]/.test(whole.slice(whole.lastIndexOf('\n', start) + 1, start))
      if (isRow) return []
      const expected = 'it at the end of a heading, a paragraph or an item'
      return [{ rule: 'mark-suspected', start, end: start + written.length, found: `\`${written}\` is text here`, expected }]
    })
  )
}
