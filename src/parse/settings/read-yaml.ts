import type { Position } from 'unist'
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, type YAMLError } from 'yaml'
import { toYamlProblem } from './yaml-problem.js'

/** Keys and indexes, outermost first. */
export type SettingPath = readonly (string | number)[]

export interface YamlText {
  /** Plain data, but numbers are text as written. `undefined` where nothing is written or nothing can be read. */
  readonly value: unknown
  /** What is no YAML, and keys that are there twice. */
  readonly problems: readonly { readonly problem: string; readonly place: Position }[]
  /** Where the key at a path stands. */
  placeOfKey(path: SettingPath): Position
  /** Where the value at a path stands; the text's first character, if there is none. */
  placeOfValue(path: SettingPath): Position
  /** The value at a path as the author wrote it. */
  sourceOf(path: SettingPath): string
}

type YamlRange = readonly [start: number, end: number, ...rest: number[]]

/** What is found on the way through a document. */
interface YamlFindings {
  /** By path, as JSON. */
  readonly ranges: Map<string, { readonly key?: YamlRange; readonly value?: YamlRange }>
  /** The last node of each name so far, as an alias means it. */
  readonly anchors: Map<string, unknown>
  /** Keys that stand in their map already. */
  readonly repeated: YamlRange[]
}

/** Reads YAML, and so JSON. Lines are counted from `firstLine` (default: 1). */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  // Keys that are there twice are looked for below: the parser compares each key with all others.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  const found: YamlFindings = { ranges: new Map(), anchors: new Map(), repeated: [] }
  const value = document.errors.length === 0 ? toPlain(document.contents, [], found) : undefined

  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const placeOf = (range: YamlRange = [0, 0]): Position => ({ start: pointAt(range[0]), end: pointAt(range[1]) })
  const { ranges } = found
  return {
    value,
    problems: [
      // After the first error, the rest only follows from it.
      ...document.errors.slice(0, 1).map((error: YAMLError) => ({ problem: toYamlProblem(error, text), place: placeOf(error.pos) })),
      ...found.repeated
        .sort(([a], [b]) => a - b)
        .map(([start]) => ({ problem: 'a key that stands here already', place: placeOf([start, start + 1]) }))
    ],
    placeOfKey: (path) => placeOf(ranges.get(JSON.stringify(path))?.key),
    placeOfValue: (path) => placeOf(ranges.get(JSON.stringify(path))?.value),
    sourceOf(path) {
      const [start, end] = ranges.get(JSON.stringify(path))?.value ?? [0, 0]
      return text.slice(start, end)
    }
  }
}

function toPlain(node: unknown, path: SettingPath, found: YamlFindings, key?: YamlRange): unknown {
  const value = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined
  found.ranges.set(JSON.stringify(path), { ...(key && { key }), ...(value && { value }) })
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) found.anchors.set(node.anchor, node)
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...path, index], found))
  if (isMap(node)) {
    const pairs = namedPairs(node.items, found).map(({ name, key, value }) => {
      if (key.anchor) found.anchors.set(key.anchor, key)
      return [name, toPlain(value, [...path, name], found, key.range ?? undefined)] as const
    })
    return Object.fromEntries(pairs)
  }
  // Aliases of lists and maps are not followed: they can hold themselves, or grow without end.
  const scalar = isAlias(node) ? found.anchors.get(node.source) : node
  return isScalar(scalar) ? toText(scalar) : isAlias(node) ? {} : undefined
}

/** The pairs of a map whose keys are text, or the like. */
function namedPairs(pairs: readonly Pair[], { repeated }: YamlFindings): { name: string; key: Scalar; value: unknown }[] {
  const known = new Set<unknown>()
  return pairs.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    if (known.has(key.value) && key.range) repeated.push(key.range)
    known.add(key.value)
    return [{ name: String(toText(key)), key, value }]
  })
}

function toText({ value, source }: { value: unknown; source?: string }): unknown {
  if (typeof value === 'number') return source ?? String(value)
  return value ?? undefined
}
