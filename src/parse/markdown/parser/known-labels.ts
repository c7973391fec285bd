import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Labels as the parser compares them (`normalizeIdentifier`), those of footnotes with their `^`. */
export type Labels = ReadonlySet<string>

export const noLabels: Labels = new Set()

/** Of the part that is being parsed: a parser takes no argument but its text. */
let current: Labels = noLabels

/** Parses a text beside definitions that stand elsewhere: what refers to them is a reference. */
export function parseKnowing<Result>(labels: Labels, parse: () => Result): Result {
  if (labels.size === 0) return parse()
  const outer = current
  current = outer.size === 0 ? labels : new Set([...outer, ...labels])
  try {
    return parse()
  } finally {
    current = outer
  }
}

const told = new WeakSet<TokenizeContext['parser']>()

function tellParser({ parser }: TokenizeContext) {
  if (current.size === 0 || told.has(parser)) return
  told.add(parser)
  parser.gfmFootnotes ??= []
  for (const label of current) {
    if (label.startsWith('^')) parser.gfmFootnotes.push(label.slice(1))
    else parser.defined.push(label)
  }
}

/** Takes no character: it is tried where a reference begins or ends, before the parser asks which labels it knows. */
const knownLabels: Construct = {
  name: 'knownLabels',
  tokenize(_effects, _ok, nok) {
    tellParser(this)
    return nok
  }
}

const extension: Extension = { text: { [0x5b]: knownLabels, [0x5d]: knownLabels } }

/** Lets `parseKnowing` reach the parser; goes after all syntax that refers to labels. */
export function remarkKnownLabels(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}
