import { findSpots, type Spot } from './find-spots.js'
import { type Insertion, insert } from './insertion.js'
import { judgeEdit } from './judge-edit.js'
import type { Target } from './list-targets.js'
import type { ReadFile } from './read-file.js'

/** Ids on their way into a file. */
export interface PinnedFile {
  readonly insertions: Map<Target, Insertion>
  /** What no id can be written on. */
  readonly refused: Target[]
}

/**
 * Finds where a file takes the ids of its targets. The edited file is read again: a place counts only if the cards get their ids, and
 * nothing else changes in any card or message.
 */
export async function pinFile(
  file: ReadFile,
  ids: ReadonlyMap<Target, string>,
  read: (text: string) => Promise<ReadFile>
): Promise<PinnedFile> {
  const spotsOf = new Map([...ids.keys()].map((target) => [target, findSpots(file, target)] as const))
  const toInsertion = (target: Target, spot: Spot): Insertion => ({ offset: spot.offset, text: spot.toText(ids.get(target) ?? '') })
  const attempt = async (insertions: ReadonlyMap<Target, Insertion>) => {
    const expected = [...insertions.keys()].flatMap((target) => target.cards.map((card) => [card, ids.get(target) ?? ''] as const))
    return judgeEdit(file, await read(insert(file.text, [...insertions.values()])), new Map(expected))
  }

  const best = new Map<Target, Insertion>()
  for (const [target, [spot]] of spotsOf) if (spot) best.set(target, toInsertion(target, spot))
  if (best.size === 0) return { insertions: best, refused: [...ids.keys()] }
  // Nearly always the best places are right, so all are tried at once.
  const first = await attempt(best)
  const isGood = ({ cards }: Target) => cards.every((card) => first.good.has(card))
  let accepted = new Map(first.isSound ? best : [...best].filter(([target]) => isGood(target)))
  if (!first.isSound && !(await attempt(accepted)).isSound) accepted = new Map()

  const refused: Target[] = []
  for (const [target, spots] of spotsOf) {
    if (accepted.has(target)) continue
    for (const spot of spots) {
      const more = new Map(accepted).set(target, toInsertion(target, spot))
      if (!(await attempt(more)).isSound) continue
      accepted = more
      break
    }
    if (!accepted.has(target)) refused.push(target)
  }
  return { insertions: accepted, refused }
}
