import type { Point, Position } from 'unist'
import { location } from 'vfile-location'

/** The text of one file, and where each of its characters stands. */
export interface Source {
  readonly text: string
  toPosition(start: number, end: number): Position
}

export function createSource(text: string): Source {
  const places = location(text)
  const toPoint = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset: 0 }
  return { text, toPosition: (start, end) => ({ start: toPoint(start), end: toPoint(end) }) }
}
