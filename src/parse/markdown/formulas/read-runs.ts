/** Dollars of a stretch of prose outside code, comments and formulas of one dollar. */
export interface Runs {
  /** The first `$$` from an offset on, and the offset after it. */
  nextFormula(from: number): { start: number; after: number } | undefined
  /** The offset of the `$$` that closes a formula whose content begins at an offset; nothing inside code does. */
  closing(from: number): number | undefined
}

const sign = /\\[\s\S]|`+|<!--|\$+/g

/** Reads the stretch between two offsets. */
export function readRuns(text: string, start: number, end: number): Runs {
  const codeEnds = findCodeEnds(text, start, end)

  /** The next `$`s outside code from an offset on; comments are passed over where they are asked to be. */
  function nextDollars(from: number, passesComments: boolean): { start: number; length: number } | undefined {
    sign.lastIndex = from
    for (let match = sign.exec(text); match && match.index < end; match = sign.exec(text)) {
      const [found] = match
      if (found.startsWith('$')) return { start: match.index, length: found.length }
      // After a brace it is a quotation mark of TeX.
      if (found.startsWith('`') && text[match.index - 1] !== '{') sign.lastIndex = codeEnds.get(match.index) ?? sign.lastIndex
      else if (found === '<!--' && passesComments) {
        const close = text.indexOf('-->', match.index)
        sign.lastIndex = close < 0 ? end : close
      }
    }
    return undefined
  }

  /** Where a formula of one dollar ends by Pandoc's rule, if it is one. */
  function endOfInline(open: number): number | undefined {
    if (/\s/.test(text[open + 1] ?? ' ')) return undefined
    const close = nextDollars(open + 1, false)
    return close && !/\s/.test(text[close.start - 1] ?? ' ') && !/\d/.test(text[close.start + 1] ?? '') ? close.start + 1 : undefined
  }

  return {
    nextFormula(from) {
      for (let found = nextDollars(from, true); found; ) {
        if (found.length === 2) return { start: found.start, after: found.start + 2 }
        const after = found.start + found.length
        found = nextDollars(found.length === 1 ? (endOfInline(found.start) ?? after) : after, true)
      }
      return undefined
    },
    closing(from) {
      for (let found = nextDollars(from, false); found; found = nextDollars(found.start + found.length, false))
        if (found.length === 2) return found.start
      return undefined
    }
  }
}

/** For each run of backticks that opens code: the offset after the one that closes it. */
function findCodeEnds(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const next = new Map<number, number>()
  const runs = [...text.slice(start, end).matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ at: start + index, length }))
  for (const { at, length } of runs.reverse()) {
    const close = next.get(length)
    if (close !== undefined) ends.set(at, close + length)
    next.set(length, at)
  }
  return ends
}
