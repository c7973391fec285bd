/** A line of a text, its quote marks, list marks and indentation told apart from what follows: offsets in the text. */
export interface SourceLine {
  readonly start: number
  /** Where its content begins. */
  readonly from: number
  /** Where its line end stands. */
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
  readonly quotes: number
  /** Whether a list mark stands before its content. */
  readonly isItem: boolean
  /** Columns before its first list mark or, without one, its content; quote marks left out. */
  readonly markIndent: number
  /** Columns before its content, quote marks left out. */
  readonly indent: number
  readonly isBlank: boolean
  readonly isHeading: boolean
  /** The line below the header of a table. */
  readonly isTableRule: boolean
  /** The signs of a fence of code that it opens. */
  readonly fence?: string
}

/** Characters that may begin a quote, an item, a heading, a fence or a table's rule, or stand before them. */
const opening = /[>\-*+\d#`~|: \t]/
const plain = { isBlank: false, isHeading: false, isTableRule: false }

const listMark = /(?:[-*+]|\d{1,9}[.)])[ \t]/y

/** The line that begins at an offset. */
export function readLine(text: string, start: number): SourceLine {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  const next = Math.min(end + 1, text.length)
  // Most lines begin with a letter, and that is all there is to know of them.
  if (start < end && !opening.test(text[start] as string))
    return { start, from: start, end, next, quotes: 0, isItem: false, markIndent: 0, indent: 0, ...plain }
  let from = start
  let quotes = 0
  let indent = 0
  let markIndent: number | undefined
  for (; from < end; from++) {
    const character = text[from]
    if (character === '>') {
      quotes++
      indent = 0
    } else if (character === ' ' || character === '\t') indent += character === ' ' ? 1 : 4
    else {
      listMark.lastIndex = from
      const mark = listMark.exec(text)?.[0]
      if (mark === undefined || listMark.lastIndex > end) break
      markIndent ??= indent
      indent += mark.length
      from += mark.length - 1
    }
  }
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text.slice(from, end))?.[0]
  return {
    ...{ start, from, end, next, quotes, indent },
    isItem: markIndent !== undefined,
    markIndent: markIndent ?? indent,
    isBlank: from === end && markIndent === undefined,
    isHeading: /^#{1,6}(?:[ \t]|$)/.test(text.slice(from, Math.min(end, from + 7))),
    isTableRule: text[from] !== undefined && '|:-'.includes(text[from] as string) && isTableRule(text.slice(from, end)),
    ...(fence === undefined ? {} : { fence })
  }
}

/** The lines from an offset on. */
export function* linesFrom(text: string, start: number): Generator<SourceLine> {
  for (let at = start; at < text.length; ) {
    const line = readLine(text, at)
    yield line
    at = line.next
  }
}

const isTableRule = (content: string) => content.includes('|') && content.includes('-') && /^[|:\- \t]+$/.test(content)
