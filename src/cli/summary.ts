import { join } from 'node:path'
import type { Compiled } from '../build-options.js'
import { summarize } from '../identity/index.js'
import { count } from './count.js'
import { toTypedPath } from './to-problems.js'

/** What was made, last line of all: `kam.apkg: 23 notes, 31 cards, 2 decks, 0 media`. */
export function toSummary(output: string, { statistics: { notes, cards, decks, media }, changes }: Compiled): string {
  const made = [count(notes, 'note'), count(cards, 'card'), count(decks, 'deck'), count(media, 'media')].join(', ')
  return `${summarize(changes).sentence}\n${output}: ${made}\n`
}

/** A line for each note that is not what it was, with its place. */
export function listChanges({ changes }: Compiled, lockFolder: string, cwd: string): string {
  const changed = changes.filter(({ kind }) => kind !== 'unchanged')
  return changed
    .map(
      ({ kind, place, front }) =>
        `${kind.padEnd('re-rendered'.length)}  ${toTypedPath(join(lockFolder, place.path), cwd)}:${place.line}  ${front}\n`
    )
    .join('')
}
