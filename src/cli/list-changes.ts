import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { isCut, toWritten } from '../identity/comparable.js'
import type { Change, LockNote } from '../identity/index.js'
import { matchedBy } from './matched-by.js'
import { toFrontText } from './to-front-text.js'
import { toWordDiff } from './word-diff.js'

const indent = ' '.repeat('re-rendered  '.length)

/** For each note that is not what it was its place and question, and below them what differs, word by word. */
export async function listChanges(changes: readonly Change[], toPath: (path: string) => string, colors: Colors): Promise<string> {
  const lines: string[] = []
  for (const change of changes) {
    const { kind, place, before, after } = change
    if (kind === 'unchanged') continue
    const front = before ? await toWordDiff(frontOf(before), frontOf(after), colors) : toVisible(frontOf(after))
    lines.push(`${kind.padEnd('re-rendered'.length)}  ${toVisible(toPath(place.path))}:${place.line}  ${front}`)
    if (before && kind !== 'removed') lines.push(...(await listDifferences(change, before, colors)))
  }
  return lines.map((line) => `${line}\n`).join('')
}

async function listDifferences(change: Change, before: LockNote, colors: Colors): Promise<string[]> {
  const lines = differencesOf(change, before).map(async (difference) => {
    const text = 'note' in difference ? difference.note : await toWordDiff(difference.before, difference.after, colors)
    return `${indent}${colors.dim(difference.name)}  ${text}`
  })
  return await Promise.all(lines)
}

/** What differs between what the lock knew of a note and what it is to know: two texts, or a remark. */
export type Difference =
  | { readonly name: string; readonly before: string; readonly after: string }
  | { readonly name: string; readonly note: string }

/** All that differs but what is asked. */
export function differencesOf({ kind, after, by }: Change, before: LockNote): Difference[] {
  const differences: Difference[] = []
  const compare = (name: string, read: (entry: LockNote) => string) => {
    const [one, other] = [read(before), read(after)]
    if (one !== other) differences.push({ name, before: one, after: other })
  }
  compare('answer', (entry) => toWritten(entry.matching.answer))
  compare('gaps', ({ gapNumbers }) => gapNumbers.flatMap(({ text, retired }) => (retired ? [] : [toWritten(text)])).join(' · '))
  compare('under', ({ matching }) => matching.headings.join(' › '))
  compare('id', ({ matching }) => (matching.id === undefined ? '' : `#${matching.id}`))
  if (isCut(after.matching.answer) && before.matching.answer !== after.matching.answer)
    differences.push({ name: 'answer', note: 'differs, or goes on, after the first 1,000 characters, which the lock keeps' })
  const from = after.ankiDeck
  if (kind === 'moved' || (from !== undefined && before.deck !== after.deck))
    differences.push({ name: 'deck', before: from ?? before.deck, after: after.deck })
  if (kind === 'reworded' && by) differences.push({ name: 'found', note: `by ${matchedBy[by]}` })
  if (kind === 'edited' && differences.length === 0)
    differences.push({ name: 'in', note: 'something else than its words: a tag, a hint, a column’s name, a picture or the formatting' })
  return differences
}

/** What a note asks, as people read it. */
export const frontOf = ({ matching }: LockNote) => toFrontText(toWritten(matching.front))
