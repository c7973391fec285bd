import type { Point, Position } from 'unist'
import { location } from 'vfile-location'
import { createKinds, type Kinds } from '../../../kinds/kinds.js'

/** The text of one file, where each of its characters stands, and which kinds its marks may name. */
export interface Source {
  readonly text: string
  /** Whether the sign is anywhere in the text, which is looked through once for each: the many sections of a file may ask. */
  holds(sign: RegExp): boolean
  toPosition(start: number, end: number): Position
  readonly kinds: Kinds
}

/** `kinds` defaults to the stock ones. */
export function createSource(text: string, kinds: Kinds = stock): Source {
  const places = location(text)
  const toPoint = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset: 0 }
  const known = new Map<RegExp, boolean>()
  const holds = (sign: RegExp): boolean => {
    const found = known.get(sign) ?? sign.test(text)
    known.set(sign, found)
    return found
  }
  const toPosition = (start: number, end: number) => ({ start: toPoint(start), end: toPoint(end) })
  return { text, holds, toPosition, kinds }
}

const stock = createKinds()
