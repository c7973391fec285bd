import { shown } from '../faults/shown.js'
import { type Shape, wrongType } from './value-shapes.js'

/** Bounds, both included. */
interface Bounds {
  readonly least: number
  readonly most: number
}

// the integer types of Anki's columns and JSON keys, named as in Rust
export const u8: Bounds = { least: 0, most: 2 ** 8 - 1 }
export const u16: Bounds = { least: 0, most: 2 ** 16 - 1 }
export const u32: Bounds = { least: 0, most: 2 ** 32 - 1 }
export const i32: Bounds = { least: -(2 ** 31), most: 2 ** 31 - 1 }
/** What both 64 bits and a JavaScript number hold. */
export const i64: Bounds = { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER }

/** An integer that Anki reads into a type of these bounds: it refuses the whole package beyond them. */
export function integer({ least, most }: Bounds, what = 'an integer'): Shape {
  const expected = `${what} from ${bound(least)} to ${bound(most)}`
  return (value) => {
    if (typeof value !== 'number') return wrongType(value, expected)
    const isRight = Number.isInteger(value) && value >= least && value <= most
    return isRight ? undefined : { code: 'number-out-of-range', message: `${shown(value)}, expected ${expected}` }
  }
}

/** An integer that Anki takes beyond these bounds too, but as another one, or without making sense of it. */
export function usualInteger(bounds: Bounds, what = 'an integer'): Shape {
  const usual = integer(bounds, what)
  return (value) => {
    const fault = usual(value)
    return fault && Number.isSafeInteger(value) ? { code: 'number-unusual', message: fault.message } : fault
  }
}

/** A number that may have a fraction. */
export const fraction: Shape = (value) => {
  if (typeof value !== 'number') return wrongType(value, 'a number')
  return Number.isFinite(value) ? undefined : { code: 'number-out-of-range', message: `${shown(value)}, expected a finite number` }
}

/** A number that Anki replaces by its default beyond these bounds. */
export function within(shape: Shape, { least, most }: Bounds): Shape {
  return (value) => {
    const fault = shape(value)
    if (fault || typeof value !== 'number' || (value >= least && value <= most)) return fault
    return {
      code: 'number-unusual',
      message: `${shown(value)}, expected a number from ${least} to ${most}: Anki would take its default`
    }
  }
}

/** A number, fractions allowed, that makes sense from a bound on. */
export function least(bound: number, what: string): Shape {
  return (value) => {
    const fault = fraction(value)
    if (fault || typeof value !== 'number' || value >= bound) return fault
    return { code: 'number-unusual', message: `${shown(value)}, expected ${what} from ${bound} on` }
  }
}

/** Epoch seconds. Later than the build is said elsewhere, with what to do. */
export const seconds = usualInteger({ least: 0, most: Number.MAX_SAFE_INTEGER }, 'whole epoch seconds')

/** An integer of 64 bits, as Anki's random ids of fields and templates are. */
export const largeInteger: Shape = (value) => {
  if (typeof value !== 'bigint') return integer(i64)(value)
  return BigInt.asIntN(64, value) === value
    ? undefined
    : { code: 'number-out-of-range', message: `${shown(value)}, expected an integer of 64 bits` }
}

function bound(value: number): string {
  if (Math.abs(value) === Number.MAX_SAFE_INTEGER) return value < 0 ? '-2^53 + 1' : '2^53 - 1'
  return String(value)
}
