import type { Source } from '../source.js'
import type { Prose, ProseLine } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** What is longer is no line of a card. */
const longest = 1000

const colons = /::/

/** A mark that leaves no doubt that the file holds cards within its text. */
const surely = /\S[ \t]+:::?[ \t]+\S|^[ \t>]*\?\??[ \t]*$/m

/** Pseudo-elements, paths of code and addresses begin so. */
const code =
  /^(?:[a-z]+(?:-[a-z]+)+\b|(?:before|after|marker|selection|placeholder|backdrop|part|slotted|cue|std|core|crate)\b|(?:\d[\da-f]{0,3}|[a-f]{1,3}\d|ffff)\b|[\w:]+[(<])/

/** `term ::meaning` and its kin, which are text for want of a space. */
export function suspectColons({ lines }: Prose, source: Source): Suspicion[] {
  if (!source.holds(colons)) return []
  const isSure = source.holds(surely)
  return lines.flatMap((line) => (line.block.type === 'paragraph' ? suspectLine(line, isSure) : []))
}

function suspectLine({ text, start }: ProseLine, isSure: boolean): Suspicion[] {
  if (text.length > longest) return []
  const marks = [...text.matchAll(/:{2,}/g)]
  const [mark] = marks
  if (!mark || marks.length > 1 || mark[0].length > 3) return []
  const [written, at] = [mark[0], mark.index]
  const before = text.slice(0, at)
  const after = text.slice(at + written.length)
  if (before.trim() === '' || after.trim() === '' || (/\s$/.test(before) && /^\s/.test(after))) return []
  if (!isProbable(before, after, isSure)) return []
  const expected = `a space on both sides of \`${written}\` in a card (\`term ${written} meaning\`), or a backslash before it`
  return [
    { rule: 'mark-suspected', start: start + at, end: start + at + written.length, found: `\`${written}\` without space is text`, expected }
  ]
}

function isProbable(before: string, after: string, isSure: boolean): boolean {
  if (/\s$/.test(before)) return !code.test(after) && /^[^\0]/.test(after)
  // `key:: value` is a property of Dataview.
  if (/^\s/.test(after)) return isSure || /[?!.)”"»*_`]$/.test(before) || /\S\s+\S/.test(before.replace(/^[-*+]\s|\d+[.)]\s/, ''))
  if (/[?!”»]$/.test(before)) return true
  const left = /\S+$/.exec(before)?.[0] ?? ''
  const right = /^\S+/.exec(after)?.[0] ?? ''
  if (/[^\0-\x7f]/.test(left + right) && /^[\p{L}\p{M}\p{N}'’-]+$/u.test(left + right)) return true
  return isSure && before.trim() === left && !/[\0()<>_&*]/.test(left + right)
}
