import { decode } from '../files/decode.js'
import type { Host } from '../host/host.js'
import { toComparable } from '../identity/comparable.js'
import { type Candidate, identify, type Lock, type Reach } from '../identity/index.js'
import type { LockNote } from '../identity/lock.js'
import { answerOf } from '../identity/own-answer.js'

export interface DepartedOptions {
  readonly host: Host
  /** Absolute path of the folder that paths in the lock start from. */
  readonly lockFolder: string
  readonly namespace: string
  readonly lock: Lock | undefined
  readonly reach: Reach
  /** The cards of a file that is not part of the build; its path is absolute. */
  readonly readCandidates: (path: string, text: string) => Promise<readonly Candidate[]>
}

/**
 * Guids of entries whose files are not part of this build, and on disk do not hold their cards any more, so that they may be cards that moved
 * here. Only files with an entry that a card of this build asks or answers the same as, or shares its id with, are read.
 */
export async function findDeparted(candidates: readonly Candidate[], options: DepartedOptions): Promise<ReadonlySet<string>> {
  const { host, lockFolder, namespace, lock, reach, readCandidates } = options
  const live = (lock?.notes ?? []).filter(({ retired }) => !retired)
  const isOutside = ({ place }: LockNote) => reach(place.path) === 'outside'
  const outside = live.filter(isOutside)
  if (!lock || outside.length === 0) return new Set()

  const inside = live.filter((entry) => !isOutside(entry))
  const here = new Set(inside.map(({ family, matching: { front, answer } }) => toName(family, front, answer)))
  const open = candidates.filter((card) => !here.has(toName(card.family, toComparable(card.key), toComparable(answerOf(card)))))
  const wanted = createIsWanted(open)
  const departed = new Set<string>()
  for (const path of new Set(outside.filter(wanted).map(({ place }) => place.path))) {
    const entries = outside.filter(({ place }) => place.path === path)
    const absolute = host.resolve(`${lockFolder}/${path}`)
    const there = path === '' ? undefined : await host.look(absolute)
    const decoded = there?.kind === 'file' ? decode(await host.read(absolute)) : { text: '' }
    if ('broken' in decoded) continue
    const cards = decoded.text === '' ? [] : await readCandidates(absolute, decoded.text)
    // Whoever would be found if the file were built is still there.
    const found = identify(cards, { namespace, lock: { ...lock, notes: entries }, reach: () => 'read' })
    const held = new Set(found.flatMap(({ entry }) => entry?.guid ?? []))
    for (const { guid } of entries) if (!held.has(guid)) departed.add(guid)
  }
  return departed
}

function createIsWanted(cards: readonly Candidate[]): (entry: LockNote) => boolean {
  const fronts = new Set(cards.map(({ family, key }) => toName(family, toComparable(key))))
  const answers = new Set(cards.map((card) => toName(card.family, toComparable(answerOf(card)))))
  const ids = new Set(cards.flatMap(({ family, id, label }) => (id === undefined ? [] : toName(family, id, label ?? ''))))
  return ({ family, matching: { front, answer, id, label } }) =>
    fronts.has(toName(family, front)) ||
    (answer !== '' && answers.has(toName(family, answer))) ||
    (id !== undefined && ids.has(toName(family, id, label ?? '')))
}

const toName = (...parts: readonly string[]) => JSON.stringify(parts)
