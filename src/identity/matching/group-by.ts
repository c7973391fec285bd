/** Values by what they have in common, in their order; those without it are left out. */
export function groupBy<Value, Key>(values: readonly Value[], toKey: (value: Value) => Key | undefined): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = toKey(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
