import { fault } from './fault.js'

/** An integer in a column, of the row that `place` names. Throws `PackageError`, as all here do. */
export function integerOf(value: unknown, column: string, place?: () => string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw wrong(value, column, 'an integer', place)
}

/** Text in a column. */
export function textOf(value: unknown, column: string, place?: () => string): string {
  if (typeof value === 'string') return value
  throw wrong(value, column, 'text', place)
}

/** Bytes in a column. */
export function blobOf(value: unknown, column: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw wrong(value, column, 'bytes')
}

function wrong(value: unknown, column: string, expected: string, place?: () => string): Error {
  const found =
    typeof value === 'number' ? `the number ${value}` : typeof value === 'string' ? 'text' : value === null ? 'nothing' : 'bytes'
  return fault('wrong-schema', `${place ? `${place()}: ` : ''}\`${column}\` holds ${found}, expected ${expected}`)
}
