/**
 * Finds what a map has under ids, of which the same is asked for again and again: the last is remembered, since the hash of a number as
 * large as ids are takes longer to make than most that is done with what is found.
 */
export function lookUp<Found>(map: ReadonlyMap<number, Found>): (id: number) => Found | undefined {
  let last: number | undefined
  let found: Found | undefined
  return (id) => {
    if (id !== last) [last, found] = [id, map.get(id)]
    return found
  }
}
