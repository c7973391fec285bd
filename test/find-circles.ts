/**
 * Groups of which each leads to every other along `next`: what a circle of imports is made of. Sorted, each within itself too
 * (Tarjan's strongly connected components, those of one alone left out).
 */
export function findCircles(names: readonly string[], next: (name: string) => readonly string[]): string[][] {
  const found: string[][] = []
  const numbers = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []

  function visit(name: string): number {
    const number = numbers.size
    numbers.set(name, number)
    lowest.set(name, number)
    open.push(name)
    for (const other of next(name)) {
      const reached = numbers.has(other) ? (open.includes(other) ? (numbers.get(other) ?? number) : number) : visit(other)
      lowest.set(name, Math.min(lowest.get(name) ?? number, reached))
    }
    if (lowest.get(name) === number) {
      const group = open.splice(open.indexOf(name)).sort()
      if (group.length > 1) found.push(group)
    }
    return lowest.get(name) ?? number
  }

  for (const name of names) if (!numbers.has(name)) visit(name)
  return found.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}
