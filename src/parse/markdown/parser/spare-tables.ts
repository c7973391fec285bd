import type { Construct, Extension } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Lines, from 1 on, at which a table may begin or go on. */
type Lines = ReadonlySet<number>

/** Of the text that is being parsed: a parser takes no argument but its text. */
let current: Lines = new Set()

/** Parses a text whose parser has `remarkSpareTables`. */
export function parseTables<Result>(text: string, parse: (text: string) => Result): Result {
  const outer = current
  current = tableLines(text)
  try {
    return parse(text)
  } finally {
    current = outer
  }
}

/** What may stand below the head of a table, behind marks of quotes. */
const rule = /^(?=.*-)(?=.*[|:])[ \t>|:-]+$/
const blank = /^[ \t>]*$/

/** From the line above each rule of a table to the next blank line. */
function tableLines(text: string): Lines {
  const found = new Set<number>()
  if (!/[|:][ \t>]*-|-[ \t>]*[|:]/.test(text)) return found
  let isInside = false
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (rule.test(line)) {
      found.add(index)
      isInside = true
    } else if (blank.test(line)) isInside = false
    if (isInside) found.add(index + 1)
  }
  return found
}

/** Tries tables only where one may be: each line of a paragraph may be the head of one, and was read as such first. */
export function remarkSpareTables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const { flow } = extension
    const constructs = [flow?.null ?? []].flat()
    if (!constructs.some(isTable)) return extension
    return { ...extension, flow: { ...flow, null: constructs.map((construct) => (isTable(construct) ? sparing(construct) : construct)) } }
  })
}

const isTable = ({ name }: Construct) => name === 'table'

const sparing = (table: Construct): Construct => ({
  ...table,
  tokenize(effects, ok, nok) {
    return current.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok
  }
})
