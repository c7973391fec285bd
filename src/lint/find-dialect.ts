import type { Root } from 'mdast'
import type { Position } from 'unist'
import { dialects, type Evidence } from './dialects/dialects.js'
import { collectTraits } from './dialects/traits.js'

export interface SuspectedDialect {
  readonly tool: string
  /** Each mark of the tool with its number, `` 3 × `START … END` ``. */
  readonly marks: string
  /** Of the first mark. */
  readonly place: Position | undefined
}

/** What the lines, comments and highlights of a file are asked for: most files hold none of it. */
const sign = /<!--|==|START|TARGET DECK|#flashcards|C: |%[^\S\n]*$|[?!.)"”»]:{2,3}\S/m

/** The other tool whose notation a file looks like most, if any: a file is of one notation, never of several. */
export function findDialect(tree: Root, text: string): SuspectedDialect | undefined {
  const traits = collectTraits(tree, text, sign)
  const found = dialects.map(({ tool, find }) => ({ tool, evidence: find(traits).filter(({ places }) => places.length > 0) }))
  const best = found.reduce((most, other) => (count(other.evidence) > count(most.evidence) ? other : most))
  if (best.evidence.length === 0) return undefined
  const places = best.evidence.flatMap((evidence) => evidence.places)
  return {
    tool: best.tool,
    marks: best.evidence.map(({ mark, places: { length } }) => `${length} × \`${mark}\``).join(', '),
    place: places.reduce((first, place) => (isBefore(place.position, first?.position) ? place : first), places[0])?.position
  }
}

const count = (evidence: readonly Evidence[]) => evidence.reduce((sum, { places }) => sum + places.length, 0)

const isBefore = (a: Position, b: Position | undefined) =>
  b === undefined || a.start.line < b.start.line || (a.start.line === b.start.line && a.start.column < b.start.column)
