import type { Prose, ProseLine } from './prose.js'
import type { Suspicion } from './suspicion.js'

const label = /^(?:\*\*|__|\*|_)?([QA])(?:uestion|nswer)?\s?[:.：)](?:\*\*|__|\*|_)?/i
const proper = /^(?:[QA]:(?=\s|$|\*|_|\0)|(?:\*\*|__|\*|_)[QA]:?(?:\*\*|__|\*|_):?)/

/** `Q:` and `A:` that are spelt otherwise or stand where none is read, and `?` in a line of its own there. */
export function suspectLabels({ lines: all }: Prose): Suspicion[] {
  const lines = all.filter(({ isInCallout }) => !isInCallout)
  const labelled = lines.flatMap((line) => {
    const name = line.block.type === 'paragraph' ? label.exec(line.text)?.[1]?.toUpperCase() : undefined
    return name === undefined ? [] : [{ line, name, isRead: !line.isNested && proper.test(line.text) }]
  })
  const pairs = labelled.flatMap((entry, index) => {
    const next = labelled[index + 1]
    if (entry.name !== 'Q' || next?.name !== 'A' || sign(entry.line) !== sign(next.line)) return []
    return entry.isRead ? (next.isRead ? [] : [next]) : [entry]
  })
  const marks = lines.filter(({ text, isNested }) => /^(?:\?{1,2}|？)\s*$/.test(text) && (isNested || text.startsWith('？')))
  return [
    ...pairs.map(({ line, name }): Suspicion => {
      const written = label.exec(line.text)?.[0] ?? ''
      const found = `\`${written}\` ${line.isNested ? 'inside a list or quote ' : ''}is text`
      return toSuspicion(line, written.length, found, `\`${name}: \` at the start of a paragraph of its own`)
    }),
    ...marks.flatMap((line) => {
      const position = line.block.children.length > 0 && hasNeighbours(line, lines)
      const found = `\`${line.text.trim()}\` ${line.isNested ? 'inside a list or quote ' : ''}is text`
      return position ? [toSuspicion(line, line.text.trim().length, found, '`?` alone in a line of a plain paragraph')] : []
    })
  ]
}

/** `Q.` with `A.`, `Q:` with `A:`: letters that count choices are followed by no question. */
const sign = ({ text }: ProseLine) => (/[.)]/.test(label.exec(text)?.[0] ?? '') ? '.' : ':')

/** Text above and below in the same paragraph. */
function hasNeighbours(line: ProseLine, lines: readonly ProseLine[]): boolean {
  const own = lines.filter(({ block }) => block === line.block)
  const at = own.indexOf(line)
  return at > 0 && at < own.length - 1
}

function toSuspicion({ start }: ProseLine, length: number, found: string, expected: string): Suspicion {
  return { rule: 'mark-suspected', start, end: start + length, found, expected }
}
