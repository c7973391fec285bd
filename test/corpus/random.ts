/** Numbers that look random and are the same on every run. */
export interface Random {
  /** Below `limit`. */
  below(limit: number): number

  shuffled<Item>(items: readonly Item[]): Item[]
}

/** A linear congruential generator (the constants of Numerical Recipes), of which the high bits are used. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return {
    below,

    shuffled: (items) => {
      const order = items.map((item) => ({ item, place: below(2 ** 31) }))
      return order.sort((a, b) => a.place - b.place).map(({ item }) => item)
    }
  }
}
