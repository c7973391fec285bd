/** A list in so many parts of equal length, or one more: none is empty where there are enough. */
export function spreadEvenly<T>(items: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.floor((items.length * part) / parts), Math.floor((items.length * (part + 1)) / parts))
  )
}
