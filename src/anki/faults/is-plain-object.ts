/** Whether a value is an object whose contents are its keys, and neither null nor a list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.getPrototypeOf(value) === Object.prototype || !isBuiltIn.has(Object.prototype.toString.call(value))
}

/** Objects whose contents are no keys, of whatever frame. */
const isBuiltIn: ReadonlySet<string> = new Set(
  ['Map', 'Set', 'WeakMap', 'WeakSet', 'Date', 'RegExp', 'Promise', 'Error', 'ArrayBuffer', 'Uint8Array', 'Blob', 'File', 'URL'].map(
    (name) => `[object ${name}]`
  )
)
