import type { Report } from '../diagnostics/message.js'
import { toComparable } from '../identity/comparable.js'
import type { Lock } from '../identity/index.js'
import { groupBy } from '../identity/matching/group-by.js'
import type { UnaskedTitle } from '../parse/sections/unasked-title.js'

/** A file, as far as it tells what its title would ask. */
export interface TitledFile {
  readonly path: string
  readonly unasked?: UnaskedTitle
}

export interface TitledOptions {
  /** As this build leaves it. */
  readonly lock: Lock
  readonly toLockPath: (path: string) => string
  /** The report of a file. */
  readonly reportOn: (path: string) => Report
}

/** Reports what a title does not ask because other headings stand below: as a loss where the lock knows that it did once. */
export function titleCardsLost(files: readonly TitledFile[], { lock, toLockPath, reportOn }: TitledOptions): void {
  if (!files.some(({ unasked }) => unasked)) return
  const retired = groupBy(
    lock.notes.filter((note) => note.retired && !note.noteDeleted),
    ({ place }) => place.path
  )
  for (const { path, unasked } of files) {
    if (!unasked) continue
    const { place, what, rows, asked, keys } = unasked
    const fronts = new Set(keys.map(toComparable))
    const lost = (retired.get(toLockPath(path)) ?? []).filter(({ matching }) => fronts.has(matching.front)).length
    if (lost > 0) reportOn(path)('title-cards-lost', place, { cards: lost, what, ...(asked !== undefined && { asked }) })
    else reportOn(path)('content-outside-cards', place, { where: 'right under the title', ...(rows !== undefined && { rows }) })
  }
}
