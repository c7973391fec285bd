/** A value before, and on two sides after. */
export interface Sides<Value> {
  readonly base: Value | undefined
  readonly ours: Value
  readonly theirs: Value
}

/** Whether two values have the same content, whatever the order of their keys. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isEqual(one[key], other[key]))
}

/** Of a value the side that changed it; ours where both did. */
export function pick<Value>({ base, ours, theirs }: Sides<Value>): Value {
  return isEqual(base, ours) ? theirs : ours
}

/** Whether both sides changed a value, and not to the same. */
export function isDisputed({ base, ours, theirs }: Sides<unknown>): boolean {
  return !isEqual(ours, theirs) && !isEqual(base, ours) && !isEqual(base, theirs)
}

/** An object of which each key is picked on its own. A key that one side took away is gone. */
export function pickKeys<Value extends object>({ base, ours, theirs }: Sides<Value>): Value {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])] as (keyof Value)[]
  const entries = keys.map((key) => [key, pick({ base: base?.[key], ours: ours[key], theirs: theirs[key] })] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
