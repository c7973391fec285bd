import { newestStamp } from './clock.js'
import { inCodePointOrder } from './code-point-order.js'
import type { Lock, LockNote, LockNoteType } from './lock.js'
import { disputedGaps, mergeEntries } from './merge-entries.js'
import { isEqual, pickKeys, type Sides } from './three-way.js'

export interface MergeLocksOptions extends Sides<Lock> {
  /** Epoch milliseconds of the merge. */
  readonly now: number
}

/** A card of which the two sides say what cannot both be. */
export interface MergeDoubt {
  readonly entry: LockNote
  /** What there is, and what was done. */
  readonly sentence: string
}

export type MergedLocks =
  | { readonly lock: Lock; readonly doubts: readonly MergeDoubt[] }
  /** Why the two can be no one lock; `entry` is the line of ours that says so, or else it is the first. */
  | { readonly lock?: undefined; readonly conflict: string; readonly entry?: LockNote }

/** The lock of two that go back to one, entry by entry and key by key, so that the packages of both sides get what the other one changed. */
export function mergeLocks({ base, ours, theirs, now }: MergeLocksOptions): MergedLocks {
  if (ours.namespace !== theirs.namespace)
    return {
      conflict: `The lock is of the project \`${ours.namespace}\` here and of \`${theirs.namespace}\` there, expected one project on both sides`
    }
  const newest = Math.max(0, ...[ours, theirs].map((lock) => newestStamp(lock) ?? 0))
  const stamp = Math.max(Math.floor(now / 1000), newest + 1)

  const doubts: MergeDoubt[] = []
  const notes: LockNote[] = []
  for (const { base: before, ours: one, theirs: other } of byKey(base?.notes, ours.notes, theirs.notes, ({ guid }) => guid)) {
    if (!one || !other) {
      const left = one ?? other
      // Gone from the other side: forgotten there on purpose, unless this side went on with it.
      if (left && !(before && isEqual(before, left))) notes.push(left)
      continue
    }
    const sides = { base: before, ours: one, theirs: other }
    if (one.noteType !== other.noteType || one.family !== other.family)
      return { conflict: `\`${one.matching.front}\` is of another note type there, expected one guid to have one note type`, entry: one }
    const entry = mergeEntries(sides, stamp)
    doubts.push(...doubtsOf(sides).map((sentence) => ({ entry, sentence })))
    notes.push(entry)
  }
  const lock: Lock = {
    ...pickKeys({ base, ours, theirs }),
    noteTypes: mergeNoteTypes(base?.noteTypes, ours.noteTypes, theirs.noteTypes, stamp),
    ...((ours.adopted ?? theirs.adopted) && {
      adopted: [...new Set([...(ours.adopted ?? []), ...(theirs.adopted ?? [])])].sort(inCodePointOrder)
    }),
    notes: notes.sort((a, b) => inCodePointOrder(a.guid, b.guid))
  }
  return { lock, doubts }
}

function doubtsOf(sides: Sides<LockNote>): readonly string[] {
  const { base, ours, theirs } = sides
  const front = ours.matching.front.replace('\u001f', ' › ')
  const gaps = disputedGaps(sides).map(
    ({ number, text }) =>
      `Gap ${number} of \`${front}\` is another one on each side, expected one gap to a number: it stays that of \`${text}\``
  )
  const isTwice = base === undefined && ours.matching.answer !== theirs.matching.answer && ours.place.path !== theirs.place.path
  return isTwice
    ? [
        ...gaps,
        `\`${front}\` was added on both sides, here in \`${ours.place.path}\` and there in \`${theirs.place.path}\`, expected two cards to have two guids: one of them gets another at the next build`
      ]
    : gaps
}

function mergeNoteTypes(
  base: readonly LockNoteType[] | undefined,
  ours: readonly LockNoteType[],
  theirs: readonly LockNoteType[],
  stamp: number
): readonly LockNoteType[] {
  return byKey(base, ours, theirs, ({ id }) => id).flatMap(({ base: before, ours: one, theirs: other }) => {
    if (!one || !other) return one ?? other ?? []
    const mod = one.hash === other.hash ? Math.max(one.mod, other.mod) : stamp
    return { ...pickKeys({ base: before, ours: one, theirs: other }), mod }
  })
}

/** What has the same key on the three sides, in the order of ours, then of theirs. */
function byKey<Value, Key>(base: readonly Value[] = [], ours: readonly Value[], theirs: readonly Value[], toKey: (value: Value) => Key) {
  const [before, one, other] = [base, ours, theirs].map((values) => new Map(values.map((value) => [toKey(value), value])))
  const keys = new Set([...ours, ...theirs].map(toKey))
  return [...keys].map((key) => ({ base: before?.get(key), ours: one?.get(key), theirs: other?.get(key) }))
}
