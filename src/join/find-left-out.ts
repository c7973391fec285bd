import type { Point, Position } from 'unist'
import type { Message } from '../diagnostics/message.js'
import { lineOf } from '../diagnostics/settle-messages.js'
import type { FileCard, FileResult } from '../file/file-result.js'
import type { Candidate } from '../identity/index.js'

/** What errors keep out of a build. */
export interface LeftOutCards {
  readonly cards: ReadonlySet<FileCard>
  /** Sections of which no card could be made, as identity would know their cards, so that no other card takes their history. */
  readonly sections: readonly Candidate[]
}

/** Which cards of a file its errors are about. `toPath` gives a file's path from the lock's folder. */
export function findLeftOut(
  { path, title, cards, sections }: FileResult,
  errors: readonly Message[],
  toPath: (path: string) => string
): LeftOutCards {
  const leftOut = new Set<FileCard>()
  const claimants: Candidate[] = []
  for (const error of errors) {
    // Of two cards with one id, the message stands on the second and names the first.
    const places = [error.place, ...(error.rule === 'duplicate-id' ? [error.other?.place] : [])]
    const found = cards.filter((card) => places.some((place) => place && holds(card.position, startOf(place))))
    for (const card of found) leftOut.add(card)
    const section = found.length === 0 && error.place ? sections.findLast(({ line }) => line <= lineOf(error)) : undefined
    if (!section) continue
    const place = { headings: [title, ...section.above], path: toPath(path), line: section.line || 1 }
    claimants.push({ family: 'standard', key: section.text, answer: '', source: '', gaps: [], ...place, leftOut: true })
  }
  return { cards: leftOut, sections: claimants }
}

/** A card in error, as it claims its entry: by what it asks, since an id that two cards have names neither. */
export function toClaimant({ id: _, label: __, ...candidate }: Candidate): Candidate {
  return { ...candidate, leftOut: true }
}

const startOf = (place: Point | Position): Point => ('start' in place ? place.start : place)

function holds(position: Position | undefined, { line, column }: Point): boolean {
  if (!position) return false
  const { start, end } = position
  const isAfter = line > start.line || (line === start.line && column >= start.column)
  return isAfter && (line < end.line || (line === end.line && column <= end.column))
}
