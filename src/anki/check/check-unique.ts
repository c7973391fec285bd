/** Calls back for each item whose key an earlier item has. */
export function checkUnique<Item>(items: Iterable<Item>, key: (item: Item) => unknown, repeated: (item: Item, first: Item) => void): void {
  const seen = new Map<unknown, Item>()
  for (const item of items) {
    const first = seen.get(key(item))
    if (first === undefined) seen.set(key(item), item)
    else repeated(item, first)
  }
}
