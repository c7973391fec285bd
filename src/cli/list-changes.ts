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

async function listDifferences({ kind, after, by }: Change, before: LockNote, colors: Colors): Promise<string[]> {
  const lines: string[] = []
  const tell = (name: string, text: string) => lines.push(`${indent}${colors.dim(name)}  ${text}`)
  const compare = async (name: string, read: (entry: LockNote) => string) => {
    const [one, other] = [read(before), read(after)]
    if (one !== other) tell(name, await toWordDiff(one, other, colors))
  }
  await compare('answer', (entry) => toWritten(entry.matching.answer))
  await compare('gaps', ({ gapNumbers }) => gapNumbers.flatMap(({ text, retired }) => (retired ? [] : [toWritten(text)])).join(' · '))
  await compare('under', ({ matching }) => matching.headings.join(' › '))
  await compare('id', ({ matching }) => (matching.id === undefined ? '' : `#${matching.id}`))
  if (isCut(after.matching.answer) && before.matching.answer !== after.matching.answer)
    tell('answer', 'differs, or goes on, after the first 1,000 characters, which the lock keeps')
  const from = after.ankiDeck
  if (kind === 'moved' || (from !== undefined && before.deck !== after.deck))
    tell('deck', await toWordDiff(from ?? before.deck, after.deck, colors))
  if (kind === 'reworded' && by) tell('found', `by ${matchedBy[by]}`)
  if (kind === 'edited' && lines.length === 0)
    tell('in', 'something else than its words: a tag, a hint, a column’s name, a picture or the formatting')
  return lines
}

const frontOf = ({ matching }: LockNote) => toFrontText(toWritten(matching.front))
