import type { Point, Position } from 'unist'
import { location } from 'vfile-location'

/** The text of one file, and where each of its characters stands. */
export interface Source {
  readonly text: string
  /** Whether the sign is anywhere in the text, which is looked through once for each: the many sections of a file may ask. */
  holds(sign: RegExp): boolean
  toPosition(start: number, end: number): Position
}

export function createSource(text: string): Source {
  const places = location(text)
  const toPoint = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset: 0 }
  const known = new Map<RegExp, boolean>()
  const holds = (sign: RegExp): boolean => {
    const found = known.get(sign) ?? sign.test(text)
    known.set(sign, found)
    return found
  }
  return { text, holds, toPosition: (start, end) => ({ start: toPoint(start), end: toPoint(end) }) }
}
