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

/** Parses the sections in which nothing is out of the ordinary by one parser and the others by another, to the tree of the second. */
export function parsePlainSections(text: string, { plain, any }: SectionParsers): Root {
  // What one section defines the others may refer to.
  const runs = text.includes(']:') ? [] : toRuns(text)
  if (!runs.some((run) => run.isPlain)) return any(text)
  const children: RootContent[] = []
  let line = 0
  let end: Point = { line: 1, column: 1, offset: 0 }
  for (const run of runs) {
    const part = text.slice(run.start, run.end)
    const isLast = run.end === text.length
    const tree = (run.isPlain ? parsePlain(part, plain, isLast) : undefined) ?? parsePart(part, any, isLast)
    if (!tree) return any(text)
    if (run.start > 0) shift(tree, line, run.start)
    for (const child of tree.children) children.push(child)
    line += lineEnds(part, 0, part.length)
    end = tree.position?.end ?? end
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
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

/** Parses a part before a heading, or the last; `undefined` where the heading would not end it. */
function parsePart(part: string, parse: Parse, isLast: boolean): Root | undefined {
  if (isLast) return parse(part)
  // What ends a block shows in its position.
  const tree = parse(part + heading)
  const last = tree.children.pop()
  return last?.type === 'heading' && last.position?.start.offset === part.length ? tree : undefined
}

/** The same of a plain part; `undefined` too where an address is no link's after all. */
function parsePlain(part: string, parse: Parse, isLast: boolean): Root | undefined {
  const tree = parsePart(part, parse, isLast)
  return tree && !showsAddress(tree) ? tree : undefined
}

function showsAddress(node: Nodes): boolean {
  if (node.type === 'text') return node.value.includes('://')
  return 'children' in node && node.children.some(showsAddress)
}
