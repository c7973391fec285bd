/// <reference lib="es2024.string" />
import { isPlainObject } from '../faults/is-plain-object.js'
import { type Fault, type Shape, text, wrongType } from './value-shapes.js'

// serde_json, with which Anki reads them, refuses values of more than 128 levels; ours stand below some of their own
const deepest = 100

/** An object that comes through JSON unchanged, and that Anki reads. */
export const jsonObject: Shape = (value) => (isPlainObject(value) ? faultAt(value, 0) : wrongType(value, 'an object'))

/** The same for the keys that a part of the model does not have of its own. */
export function otherThan(own: readonly string[]): Shape {
  return (value) => {
    const fault = jsonObject(value)
    if (fault || !isPlainObject(value)) return fault
    const key = own.find((name) => Object.hasOwn(value, name))
    return key === undefined ? undefined : notJson(`with the key \`${key}\`, which is written from the model, expected others only`)
  }
}

function faultAt(value: unknown, depth: number): Fault | undefined {
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : notJson(`with \`${value}\`, expected finite numbers`)
  if (typeof value === 'bigint')
    return BigInt.asIntN(64, value) === value ? undefined : notJson(`with \`${value}n\`, expected integers of 64 bits`)
  if (depth === deepest) return notJson(`deeper than ${deepest} levels, or without end, which Anki refuses`)
  if (Array.isArray(value)) return firstFault(value, depth)
  if (!isPlainObject(value) || !isBare(value))
    return notJson('with a value that JSON does not have, expected plain objects, lists, text and numbers')
  return firstFault(Object.keys(value), depth) ?? firstFault(Object.values(value), depth)
}

function firstFault(values: readonly unknown[], depth: number): Fault | undefined {
  for (const value of values) {
    const fault = faultAt(value, depth + 1)
    if (fault) return fault
  }
  return undefined
}

/** Made by braces, in this frame or another, and by no class: a `Date` or `Map` would come out as something else. */
function isBare(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null)
}

function notJson(message: string): Fault {
  return { code: 'not-json', message }
}
