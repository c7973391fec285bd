import { join } from 'node:path'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { summarize } from '../identity/index.js'
import { count } from './count.js'
import { toTypedPath } from './typed-path.js'

/** What was made, last line of all: `kam.apkg: 23 notes, 31 cards, 2 decks, 0 media`. */
export function toSummary(output: string, compiled: Compiled<CardBase>): string {
  return `${summarize(compiled.changes).sentence}\n${toVisible(output)}: ${toStatistics(compiled)}\n`
}

/** `23 notes, 31 cards, 2 decks, 0 media` */
export function toStatistics({ statistics: { notes, cards, decks, media } }: Compiled<CardBase>): string {
  return [count(notes, 'note'), count(cards, 'card'), count(decks, 'deck'), count(media, 'media')].join(', ')
}

/** A line for each note that is not what it was, with its place. */
export function listChanges({ changes }: Compiled<CardBase>, lockFolder: string, cwd: string): string {
  const changed = changes.filter(({ kind }) => kind !== 'unchanged')
  return changed
    .map(
      ({ kind, place, front }) =>
        `${kind.padEnd('re-rendered'.length)}  ${toVisible(`${toTypedPath(join(lockFolder, place.path), cwd)}:${place.line}  ${front.replace('\u001f', ' › ')}`)}\n`
    )
    .join('')
}
