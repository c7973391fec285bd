/// <reference lib="es2024.string" />

import { isPlainObject } from '../faults/is-plain-object.js'
import type { ProblemCode } from '../faults/package-problem.js'
import { shown } from '../faults/shown.js'

/** What is wrong with a value. */
export interface Fault {
  readonly code: ProblemCode
  /** What was seen and what is expected, as it goes on after the value's name. */
  readonly message: string
}

/** Says what is wrong with a value, if anything is. */
export type Shape = (value: unknown) => Fault | undefined

/** What the keys of an object must be. */
export interface ObjectShape {
  readonly required: readonly KeyShape[]
  /** Those that may be missing or `undefined`. */
  readonly optional: readonly KeyShape[]
  /** All of these. */
  readonly keys: ReadonlySet<string>
}

interface KeyShape {
  readonly key: string
  readonly shape: Shape
}

export function objectShape(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): ObjectShape {
  const keys = new Set([...Object.keys(required), ...Object.keys(optional)])
  const shapes = (object: Readonly<Record<string, Shape>>) => Object.entries(object).map(([key, shape]) => ({ key, shape }))
  return { required: shapes(required), optional: shapes(optional), keys }
}

/** Calls back for each key of an object whose value is not what it must be. */
export function checkShape(
  object: Readonly<Record<string, unknown>>,
  { required, optional }: ObjectShape,
  found: (key: string, fault: Fault) => void
): void {
  for (const { key, shape } of required) {
    const fault = shape(object[key])
    if (fault) found(key, fault)
  }
  for (const { key, shape } of optional) {
    const value = object[key]
    const fault = value === undefined ? undefined : shape(value)
    if (fault) found(key, fault)
  }
}

/** A problem of a wrong type. */
export function wrongType(value: unknown, expected: string): Fault {
  return { code: 'wrong-type', message: `${value === undefined ? 'missing' : shown(value)}, expected ${expected}` }
}

export const anything: Shape = () => undefined

/** Text without half characters, which Anki refuses, and without NUL, which not every client reads on after. */
export const text: Shape = (value) => {
  if (typeof value !== 'string') return wrongType(value, 'text')
  if (!value.isWellFormed()) {
    const at = value.search(/\p{Surrogate}/u)
    return { code: 'half-character', message: `with half a character at offset ${at}, expected whole ones: Anki refuses the package` }
  }
  return value.includes('\0')
    ? { code: 'control-character', message: `with a NUL at offset ${value.indexOf('\0')}, expected none` }
    : undefined
}

/** Text that a check of its own looks into. */
export const anyText: Shape = (value) => (typeof value === 'string' ? undefined : wrongType(value, 'text'))

/** Ids are looked into by `checkId`. */
export const id: Shape = (value) => (typeof value === 'number' ? undefined : wrongType(value, 'a number'))

export const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : wrongType(value, '`true` or `false`'))

export const object: Shape = (value) => (isPlainObject(value) ? undefined : wrongType(value, 'an object'))

export function listOf(item: Shape, expected: string): Shape {
  return (value) => {
    if (!Array.isArray(value)) return wrongType(value, expected)
    for (const [index, each] of value.entries()) {
      const fault = item(each)
      if (fault) return { code: fault.code, message: `with ${fault.message} at index ${index}` }
    }
    return undefined
  }
}

export function oneOf(names: readonly string[]): Shape {
  const expected = names.map((name) => `\`${name}\``).join(', ')
  return (value) => (typeof value === 'string' && names.includes(value) ? undefined : wrongType(value, `one of ${expected}`))
}

/** The value has one shape or another; the fault is that of the last. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value) => {
    let fault: Fault | undefined
    for (const shape of shapes) {
      fault = shape(value)
      if (!fault) return undefined
    }
    return fault
  }
}
