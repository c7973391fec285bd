import type { VFile } from 'vfile'
import type { Insertion } from '../pin/insertion.js'

/** An edit of a note that a message proposes. */
export interface Fix extends Insertion {
  /** From the input's root. */
  readonly path: string
  readonly removed: number
}

/** The edits that the messages of a file propose, as far as their places hold what they are to replace, and hold it once. */
export function listFixes({ path, value, messages }: VFile): Fix[] {
  const text = String(value ?? '')
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
  const fixes = messages.flatMap(({ place, actual, expected }): Fix[] => {
    const [start, end] = place && 'end' in place ? [place.start.offset, place.end.offset] : []
    const [replacement] = expected ?? []
    if (start === undefined || end === undefined || !actual || replacement === undefined || actual.includes('\n')) return []
    const written = text.slice(start, end)
    const at = written.indexOf(actual)
    if (at < 0 || written.indexOf(actual, at + 1) >= 0) return []
    return [{ path, offset: start + at, removed: actual.length, text: replacement }]
  })
  // One picture may be told of by each of several cards.
  fixes.sort((a, b) => a.offset - b.offset)
  let end = 0
  return fixes.filter(({ offset, removed }) => {
    if (offset < end) return false
    end = offset + removed
    return true
  })
}
