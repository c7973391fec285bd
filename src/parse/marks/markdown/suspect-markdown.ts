import type { Nodes } from 'mdast'
import { someNode } from '../../../cards/walk.js'
import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

/** A backslash command, an index, a power or a relation: what escaped brackets in prose do not hold. */
const tex = /\\[A-Za-z]|[\^=]|\w_\w|_\{/

// what each of these has, wherever a line may begin
const sign = /(?:^|\n)[ \t>*+\d.)-]*(?:#{2,6}\p{L}|-\p{L}|\d{1,2}[.)]\p{L})|\\(?:[([]|begin\{)/u

/** Markdown that is none for want of a space or a line. */
export function suspectMarkdown({ blocks, text, prose }: WrittenBlocks): Suspicion[] {
  if (!sign.test(text) && !(text.includes('|') && someNode(blocks, mayBeRows))) return []
  return prose().paragraphs.flatMap((own) => [
    ...own.flatMap(suspectHeading),
    ...suspectTable(own),
    ...suspectList(own),
    ...suspectFormulas(own)
  ])
}

const mayBeRows = (node: Nodes) => node.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value.startsWith('|')

function suspectHeading(line: ProseLine): Suspicion[] {
  const marks = /^#{2,6}(?=\p{L})/u.exec(line.text)?.[0]
  if (!marks) return []
  return [toSuspicion(line, 0, marks.length, `\`${marks}\` without a space is text`, `a space after it in a heading (\`${marks} …\`)`)]
}

function suspectTable(own: readonly ProseLine[]): Suspicion[] {
  const [first] = own
  const isRow = ({ text }: ProseLine) => text.startsWith('|') && text.trimEnd().endsWith('|') && text.split('|').length > 3
  if (!first || own.length < 2 || !own.every(isRow)) return []
  const columns = first.text.trim().split('|').length - 2
  return [
    toSuspicion(
      first,
      0,
      first.text.length,
      'A table without a line below its header is text',
      `\`|${'---|'.repeat(columns)}\` as its second line`
    )
  ]
}

/** Words follow in each line: options such as `-O2`, moves such as `1.e4 e5` and names such as `1.Mose` are no items. */
const words = '(?=\\p{Ll}{3,}\\s*$|\\p{L}{2,}[\\p{P}]?\\s(?:.*\\s)?\\p{Ll}{2,})'
const listMarks = [new RegExp(`^-${words}`, 'u'), new RegExp(`^\\d{1,2}[.)]${words}`, 'u')]

function suspectList(own: readonly ProseLine[]): Suspicion[] {
  const [first] = own
  if (!first || own.length < 2) return []
  const mark = listMarks.find((start) => own.every(({ text }) => start.test(text)))
  const written = mark?.exec(first.text)?.[0]
  if (!written) return []
  return [toSuspicion(first, 0, written.length, `\`${written}\` without a space is text`, `a space after it in a list (\`${written} …\`)`)]
}

function suspectFormulas(own: readonly ProseLine[]): Suspicion[] {
  const [first, ...others] = own
  if (!first || !own.some(({ raw }) => raw.includes('\\'))) return []
  const found = own.flatMap((line) => [
    ...bracketed(line.raw).flatMap(({ length, inline, display, index }) => {
      // A lone letter is a formula, but in `f\\(x\\)` the text of a tool that escapes all brackets.
      const isLetter = /^\s*[A-Za-z]\s*$/.test(inline ?? '') && !/[\p{L}\p{N})\]]$/u.test(line.raw.slice(0, index))
      if (!isLetter && !tex.test(inline ?? display ?? '')) return []
      return [inline ? toFormula(line, index, length, '\\(…\\)', '$…$') : toFormula(line, index, length, '\\[…\\]', '$$…$$')]
    }),
    ...[...line.raw.matchAll(/\\begin\{[a-z]+\*?\}/g)].map(({ 0: { length }, index }) =>
      toFormula(line, index, length, line.raw.slice(index, index + length), '$$ … $$')
    )
  ])
  const isDisplay = found.length === 0 && others.length > 1 && first.raw.trim() === '\\[' && own.at(-1)?.raw.trim() === '\\]'
  return isDisplay ? [toFormula(first, 0, 2, '\\[…\\]', '$$…$$')] : found
}

/** `\\(…\\)` and `\\[…\\]` of at most 200 characters. */
function bracketed(raw: string): { index: number; length: number; inline?: string; display?: string }[] {
  const found: ReturnType<typeof bracketed> = []
  let from = 0
  for (const { 0: opening, index } of raw.matchAll(/\\[([]/g)) {
    if (index < from) continue
    const isInline = opening === '\\('
    const near = raw.slice(index + 2, index + 204)
    const close = near.indexOf(isInline ? '\\)' : '\\]', 1)
    if (close < 0) continue
    found.push({ index, length: close + 4, [isInline ? 'inline' : 'display']: near.slice(0, close) })
    from = index + close + 4
  }
  return found
}

const toFormula = (line: ProseLine, index: number, length: number, written: string, meant: string) =>
  toSuspicion(line, index, length, `\`${written}\` is no formula`, `\`${meant}\` around it`)

function toSuspicion(line: ProseLine, index: number, length: number, found: string, expected: string): Suspicion {
  return { rule: 'markdown-suspected', start: line.start + index, end: line.start + index + length, found, expected }
}
