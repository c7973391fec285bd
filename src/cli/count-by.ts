/** How many items have each name, the most frequent first; of equally many the one that came first. */
export function countBy<T>(items: readonly T[], toName: (item: T) => string): [name: string, count: number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(toName(item), (counts.get(toName(item)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
