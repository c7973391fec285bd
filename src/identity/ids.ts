import { firstBits, hash } from './digest.js'

/** How much earlier than its build a project's new ids are, in milliseconds, so that two projects built at once rarely meet. Frozen. */
const earliness = (namespace: string) => firstBits(hash(`build-deck/ids/1/${namespace}`), 48) % 3_600_000

/** Epoch milliseconds of the build that gave an id, in whole seconds, since those given with it lie a few milliseconds apart. */
export const birthOf = (id: number, namespace: string): number => Math.ceil((id + earliness(namespace)) / 1000) * 1000

/**
 * Gives new ids for note or card rows, ascending: the highest free integers not above the build's time less a share of an hour that
 * depends on the namespace. Never later than the build, which Anki 2.1.54 refuses. Frozen.
 */
export function createNewId(
  count: number,
  {
    namespace,
    now,
    taken
  }: {
    readonly namespace: string
    /** Epoch milliseconds of the build. */
    readonly now: number
    /** Ids of the same kind in the lock. */
    readonly taken: ReadonlySet<number>
  }
): () => number {
  const latest = Math.floor(now) - earliness(namespace)
  const ids: number[] = []
  // An id is positive, even where a clock set to 1970 leaves no room for it.
  for (let id = Math.max(latest, count + taken.size); ids.length < count; id--) if (!taken.has(id)) ids.push(id)
  return () => {
    const id = ids.pop()
    if (id === undefined) throw new RangeError(`More than \`${count}\` new ids asked for`)
    return id
  }
}
