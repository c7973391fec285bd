/**
 * The given ids, and for each `undefined` one the highest ids that are free and not above `latest`, ascending in order.
 * Nothing random: the same input gives the same ids.
 */
export function idsBefore(latest: number, given: readonly (number | undefined)[]): number[] {
  const taken = new Set(given)
  const missing = given.reduce((count: number, id) => (id === undefined ? count + 1 : count), 0)
  const free: number[] = []
  for (let id = latest; free.length < missing; id--) if (!taken.has(id)) free.push(id)
  return given.map((id) => id ?? free.pop() ?? 0)
}
