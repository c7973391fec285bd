import { readError } from './read-error.js'

/** An integer in a column, of the row that `title` names. Throws `PackageError`, as all here do. */
export function integerColumn(value: unknown, column: string, title?: () => string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw wrong(value, column, 'an integer', title)
}

/** Text in a column. */
export function textColumn(value: unknown, column: string, title?: () => string): string {
  if (typeof value === 'string') return value
  throw wrong(value, column, 'text', title)
}

/** Bytes in a column. */
export function bytesColumn(value: unknown, column: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw wrong(value, column, 'bytes')
}

function wrong(value: unknown, column: string, expected: string, title?: () => string): Error {
  const found =
    typeof value === 'number' ? `the number ${value}` : typeof value === 'string' ? 'text' : value === null ? 'nothing' : 'bytes'
  return readError('wrong-schema', `${title ? `${title()}: ` : ''}\`${column}\` holds ${found}, expected ${expected}`)
}
