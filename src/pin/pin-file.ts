import { findSpots } from './find-spots.js'
import { type Insertion, insert } from './insertion.js'
import { judgeEdit } from './judge-edit.js'
import type { Target } from './list-targets.js'
import type { PinnableFile } from './read-file.js'

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
  file: PinnableFile,
  ids: ReadonlyMap<Target, string>,
  read: (text: string) => Promise<PinnableFile>
): Promise<PinnedFile> {
  const accepted = new Map<Target, Insertion>()

  /** Takes as many of these as there is room for. Most are right, so all are tried at once, and only those parted that spoil others. */
  async function accept(batch: ReadonlyMap<Target, Insertion>): Promise<void> {
    if (batch.size === 0) return
    const all = new Map([...accepted, ...batch])
    const written = [...all.keys()].flatMap((target) => target.cards.map((card) => [card, ids.get(target) ?? ''] as const))
    const { isSound, good } = judgeEdit(file, await read(insert(file.text, [...all.values()])), new Map(written))
    if (isSound) {
      for (const [target, insertion] of batch) accepted.set(target, insertion)
      return
    }
    const entries = [...batch]
    const right = entries.filter(([{ cards }]) => cards.every((card) => good.has(card)))
    if (right.length > 0 && right.length < entries.length) return accept(new Map(right))
    if (entries.length === 1) return
    const half = Math.ceil(entries.length / 2)
    await accept(new Map(entries.slice(0, half)))
    await accept(new Map(entries.slice(half)))
  }

  const spotsOf = new Map([...ids.keys()].map((target) => [target, findSpots(file, target)] as const))
  const most = Math.max(0, ...[...spotsOf.values()].map((spots) => spots.length))
  for (let choice = 0; choice < most; choice++) {
    const batch = new Map<Target, Insertion>()
    for (const [target, { [choice]: spot }] of spotsOf)
      if (spot && !accepted.has(target)) batch.set(target, { offset: spot.offset, text: spot.toText(ids.get(target) ?? '') })
    await accept(batch)
  }
  return { insertions: accepted, refused: [...ids.keys()].filter((target) => !accepted.has(target)) }
}
