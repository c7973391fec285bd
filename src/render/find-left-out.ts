import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { CardBase } from '../cards/card.js'
import { severityOf } from '../diagnostics/report.js'
import type { Candidate } from '../identity/index.js'
import type { ReadDocument } from './render.js'

/** What errors keep out of a build. */
export interface LeftOut {
  readonly cards: ReadonlySet<CardBase>
  /** Sections of which no card could be made, as identity would know their cards, so that no other card takes their history. */
  readonly sections: readonly Candidate[]
}

/** Which cards the errors on a file are about. `toPath` gives a file's path from the lock's folder. */
export function findLeftOut({ document, cards, title }: ReadDocument, toPath: (path: string) => string): LeftOut {
  const leftOut = new Set<CardBase>()
  const sections: Candidate[] = []
  for (const message of document.file.messages) {
    if (severityOf(message) !== 'error') continue
    // Of two cards with one id, the message stands on the second and names the first as its cause.
    const { cause } = message
    const isOfBoth = message.ruleId === 'duplicate-id' && cause instanceof VFileMessage
    const places = [message.place, ...(isOfBoth ? [cause.place] : [])]
    const found = cards.children.filter((card) => places.some((place) => place && holds(card.position, startOf(place))))
    for (const card of found) leftOut.add(card)
    const section =
      found.length === 0 && message.place
        ? document.outline.sections.findLast(({ title: { heading } }) => (heading.position?.start.line ?? 0) <= (message.line ?? 0))
        : undefined
    if (!section) continue
    const headings = [title, ...section.above.map(({ text }) => text)]
    const line = section.title.heading.position?.start.line ?? 1
    const place = { headings, path: toPath(document.path), line }
    sections.push({ family: 'standard', key: section.title.text, answer: '', source: '', gaps: [], ...place, leftOut: true })
  }
  return { cards: leftOut, sections }
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
