import { looksLikeOurs } from '../attributes.js'
import type { Source } from '../source.js'
import type { Prose, ProseLine } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** Attributes where none are read: in the middle of a paragraph, in a table cell, in the title of a callout. */
export function suspectBraces({ lines, paragraphs }: Prose, { text: whole }: Source): Suspicion[] {
  const ends = new Set(paragraphs.flatMap((own) => own.filter((_, index) => isTakenAtEnd(own, index))))
  return lines.flatMap((line) =>
    [...line.text.matchAll(/(?<=^|\s)\{([^{}]{1,200})\}/g)].flatMap(({ 0: written, 1: inner = '', index }): Suspicion[] => {
      if (!looksLikeOurs(inner)) return []
      const start = line.start + index
      const after = whole.slice(start + written.length, line.start + line.raw.length)
      const isTitle = /^\[![\p{L}-]+\]/u.test(line.text)
      if (!isTitle && line.block.type === 'paragraph' && (endsTerm.test(after) || (ends.has(line) && showsNothing(after)))) return []
      // Right below a table it is a row, and told as such.
      const isRow = line.block.type === 'tableCell' && !/[|]/.test(whole.slice(whole.lastIndexOf('\n', start) + 1, start))
      if (isRow) return []
      const expected = 'it at the end of a heading, a paragraph or an item'
      return [{ rule: 'mark-suspected', start, end: start + written.length, found: `\`${written}\` is text here`, expected }]
    })
  )
}

/** What ends the front of a card, which has attributes of its own. */
const endsTerm = /^\s*:::?(?:\s|$)/

/** What may stand behind attributes and is taken off with them, or is told where it is not: signs at the end of a sentence. */
function showsNothing(after: string): boolean {
  const rest = after.replace(/<!--.*?-->|\{[^{}]*\}|\s\^[A-Za-z\d-]+\s*$/g, ' ')
  const isCard = /(?:^|\s)#(?:flash)?card(?=\s|$)/i.test(rest)
  return /^[\s.,;:!?]*$/.test(isCard ? rest.replace(/(?<=^|\s)#\S+/g, '') : rest)
}

const marks = {
  colons: /(?:^|\s):::?(?:\s|$)/,
  question: /^\s*\?\??\s*$/,
  label: /^(?:\*\*|__|\*|_)?[QA](?::|(?:\*\*|__|\*|_):)/,
  definition: /^\s*:\s/
}

/** Whether a line is the last of a paragraph, or of what a mark makes of it. */
function isTakenAtEnd(own: readonly ProseLine[], index: number): boolean {
  const next = own[index + 1]
  if (!next || own.some(({ text }) => marks.question.test(text))) return true
  if (own.slice(0, index + 1).some(({ text }) => marks.colons.test(text))) return true
  const firstDefinition = own.findIndex(({ text }) => marks.definition.test(text))
  return index < firstDefinition || marks.label.test(next.text) || marks.definition.test(next.text) || marks.colons.test(next.text)
}
