let isKept = false

/** To be called by whatever compiles again and again: `lastOf` costs memory, and is of no use to a single build. It changes no result. */
export function keepLast(): void {
  isKept = true
}

/**
 * The same function, which in a session gives what it gave an object last while the rest is the same: what it makes of an object that nobody
 * changes hangs on that alone. For as long as the object is there, so that each compile makes anew what is new.
 */
export function lastOf<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value
): (key: Key, ...rest: Rest) => Value {
  const made = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>()
  return (key, ...rest) => {
    if (!isKept) return make(key, ...rest)
    const known = made.get(key)
    if (known && isSame(known.rest, rest)) return known.value
    const value = make(key, ...rest)
    made.set(key, { rest, value })
    return value
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
