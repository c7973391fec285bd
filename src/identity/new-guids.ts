import { lastOf } from '../host/last-of.js'
import type { Candidate } from './candidate.js'
import { toComparable } from './comparable.js'
import { type Family, guid, guidKey } from './guid.js'
import type { LockNote } from './lock.js'

/** What the cards of a project are called before headings and numbers tell them apart. */
export interface Namesake {
  readonly family: Family
  readonly id?: string
  readonly label?: string
  readonly key: string
}

/** Gives new cards their guids, to be asked in the order of path and place: what is still alike is numbered in that order. */
export function createNewGuid({
  namespace,
  project,
  taken
}: {
  readonly namespace: string
  /** All cards of the project: those of this build, and those that the lock has from files outside. */
  readonly project: readonly Namesake[]
  /** Guids of the lock, retired ones too. */
  readonly taken: Iterable<string>
}): (card: Candidate) => string {
  // Most builds have no new card.
  let counts: ReadonlyMap<string, number> | undefined
  const used = new Set(taken)
  // Numbers below are taken, so a thousand cards that are alike are not tried a million times.
  const next = new Map<string, number>()

  return (card) => {
    counts ??= countNames(project)
    const context = (counts.get(sharedName(card)) ?? 0) > 1 ? card.headings : []
    const recipe = { namespace, family: card.family, key: guidKey(card), context }
    const series = JSON.stringify(recipe)
    for (let n = next.get(series) ?? 0; ; n++) {
      const name = guid({ n, ...recipe })
      if (used.has(name)) continue
      used.add(name)
      next.set(series, n + 1)
      return name
    }
  }
}

function countNames(project: readonly Namesake[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const card of project) {
    const name = sharedName(card)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** An entry as one of the project's cards. */
export function toNamesake({ family, matching: { id, label, front } }: LockNote): Namesake {
  return { family, key: front, ...(id !== undefined && { id }), ...(label !== undefined && { label }) }
}

// The lock holds long fronts cut, so the cards' are compared cut as well.
const sharedName = lastOf((card: Namesake) => JSON.stringify([card.family, guidKey({ ...card, key: toComparable(card.key) })]))
