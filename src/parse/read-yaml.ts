import type { Position } from 'unist'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
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

type Range = readonly [start: number, end: number, ...rest: number[]]
type Ranges = Map<string, { readonly key?: Range; readonly value?: Range }>

/** Reads YAML, and so JSON. Lines are counted from `firstLine` (default: 1). */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY')
  const ranges: Ranges = new Map()
  const value = readable ? toPlain(document.contents, [], document, ranges) : undefined

  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const placeOf = (range: Range = [0, 0]): Position => ({ start: pointAt(range[0]), end: pointAt(range[1]) })
  // After the first error that is no double key, the rest only follows from it.
  const told = readable ? document.errors : document.errors.slice(0, 1)
  return {
    value,
    problems: told.map((error) => ({ problem: toYamlProblem(error, text), place: placeOf(error.pos) })),
    placeOfKey: (path) => placeOf(ranges.get(JSON.stringify(path))?.key),
    placeOfValue: (path) => placeOf(ranges.get(JSON.stringify(path))?.value),
    sourceOf(path) {
      const [start, end] = ranges.get(JSON.stringify(path))?.value ?? [0, 0]
      return text.slice(start, end)
    }
  }
}

function toPlain(node: unknown, path: SettingPath, document: Document, ranges: Ranges, key?: Range): unknown {
  const value = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined
  ranges.set(JSON.stringify(path), { ...(key && { key }), ...(value && { value }) })
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...path, index], document, ranges))
  if (isMap(node)) {
    const named = node.items.flatMap(({ key, value }) => (isScalar(key) ? [{ key, value }] : []))
    return Object.fromEntries(
      named.map(({ key, value }) => {
        const name = String(toText(key))
        return [name, toPlain(value, [...path, name], document, ranges, key.range ?? undefined)]
      })
    )
  }
  // Aliases of lists and maps are not followed: they can hold themselves, or grow without end.
  const scalar = isAlias(node) ? node.resolve(document) : node
  return isScalar(scalar) ? toText(scalar) : isAlias(node) ? {} : undefined
}

function toText({ value, source }: { value: unknown; source?: string }): unknown {
  if (typeof value === 'number') return source ?? String(value)
  return value ?? undefined
}
