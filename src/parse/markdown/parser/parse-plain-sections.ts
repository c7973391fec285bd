import type { Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { findCuts } from './find-cuts.js'
import { isPlain } from './is-plain.js'
import { frontMatter, lineEnds, shift } from './parse-large.js'

type Parse = (text: string) => Root

export interface SectionParsers {
  /** Takes plain texts, of which the other would make the same tree, positions included. */
  readonly plain: Parse
  readonly any: Parse
}

/** Sections in a row that go to one of the parsers; offsets in the text. */
interface Run {
  readonly start: number
  readonly end: number
  readonly isPlain: boolean
}

/**
 * Parses the sections in which nothing is out of the ordinary by one parser and the others by another, to the tree of the second. Each
 * gets all of its sections as one text.
 */
export function parsePlainSections(text: string, { plain, any }: SectionParsers): Root {
  // What one section defines the others may refer to.
  const runs = text.includes(']:') ? [] : toRuns(text)
  const plainRuns = runs.filter((run) => run.isPlain)
  if (plainRuns.length === 0) return any(text)
  const ofPlain = parseRuns(text, plainRuns, plain)
  if (!ofPlain || ofPlain.children.some(showsAddress)) return any(text)
  const otherRuns = runs.filter((run) => !run.isPlain)
  const ofOthers = otherRuns.length > 0 ? parseRuns(text, otherRuns, any) : undefined
  if (otherRuns.length > 0 && !ofOthers) return any(text)
  const children = [...ofPlain.children, ...(ofOthers?.children ?? [])].sort((a, b) => offsetOf(a) - offsetOf(b))
  const end = ofPlain.end ?? ofOthers?.end ?? beginning
  return { type: 'root', children, position: { start: { ...beginning }, end } }
}

function toRuns(text: string): Run[] {
  const runs: Run[] = []
  const first = frontMatter.exec(text)?.[0].length ?? 0
  // Front matter that is not closed may be anything.
  if (first === 0 && /^(?:---|\+\+\+)/.test(text)) return []
  const starts = [...findCuts(text)].map(({ start }) => start).filter((start) => start > first && text[start] === '#')
  let start = 0
  for (const end of [...starts, text.length]) {
    const run = { start, end, isPlain: isPlain(text.slice(start, end)) }
    const last = runs.at(-1)
    if (last?.isPlain === run.isPlain) runs[runs.length - 1] = { ...run, start: last.start }
    else runs.push(run)
    start = end
  }
  return runs
}

const heading = '# x\n'

interface ParsedRuns {
  readonly children: readonly RootContent[]
  /** Where the text ends, if the last run does. */
  readonly end: Point | undefined
}

/** The blocks of some runs where they stand in the text; `undefined` where the heading after one of them would not end it. */
function parseRuns(text: string, runs: readonly Run[], parse: Parse): ParsedRuns | undefined {
  const parts = runs.map(({ start, end }) => text.slice(start, end))
  const isLast = runs.at(-1)?.end === text.length
  // What ends a block shows in its position.
  const tree = parse(parts.join('') + (isLast ? '' : heading))
  const { children } = tree
  let next = 0
  let joined = 0
  let joinedLine = 0
  let line = 0
  let place = 0
  for (const [index, { start, end }] of runs.entries()) {
    const part = parts[index] ?? ''
    line += lineEnds(text, place, start)
    if (index > 0 && !begins(children[next], joined)) return undefined
    joined += part.length
    for (let child = children[next]; child && offsetOf(child) < joined; child = children[++next]) {
      if (start > 0) shift(child, line - joinedLine, start - (joined - part.length))
    }
    const lines = lineEnds(text, start, end)
    joinedLine += lines
    line += lines
    place = end
  }
  if (!isLast) return begins(children[next], joined) ? { children: children.slice(0, -1), end: undefined } : undefined
  const last = runs.at(-1)
  const end = tree.position?.end
  const moved = end && { ...end, line: end.line + line - joinedLine, offset: (end.offset ?? 0) + (last?.end ?? 0) - joined }
  return { children, end: moved }
}

const beginning: Point = { line: 1, column: 1, offset: 0 }

const begins = (node: RootContent | undefined, offset: number) => node?.type === 'heading' && node.position?.start.offset === offset

const offsetOf = ({ position }: RootContent) => position?.start.offset ?? 0

function showsAddress(node: Nodes): boolean {
  if (node.type === 'text') return node.value.includes('://')
  return 'children' in node && node.children.some(showsAddress)
}
