/**
 * Gives given ids back, and for each `undefined` one of the highest ids that are free and not above `latest`, ascending.
 * Nothing random: the same input gives the same ids.
 */
export interface FreeIds {
  /** To be called for all ids, before the first `next`. */
  count(id: number | undefined): void
  /** The same for so many that are not given. */
  countMissing(ids: number): void
  next(id: number | undefined): number
}

export function createFreeIds(latest: number): FreeIds {
  const taken = new Set<number>()
  let missing = 0
  let free: number | undefined
  const start = (): number => {
    if (taken.size === 0) return latest + 1 - missing
    let id = latest + 1
    for (let left = missing; left > 0; ) if (!taken.has(--id)) left--
    return id
  }
  return {
    count(id) {
      if (id === undefined) missing++
      else taken.add(id)
    },
    countMissing(ids) {
      missing += ids
    },
    next(id) {
      if (id !== undefined) return id
      free ??= start()
      // mostly none is, and to look for numbers as large as these takes longer than to write them
      if (taken.size > 0) while (taken.has(free)) free++
      return free++
    }
  }
}
