import { linesFrom, readLine, type SourceLine } from './read-line.js'
import { readRuns } from './read-runs.js'

/** A formula of `$$` over several lines of which one holds other text: offsets of where it begins and ends. */
export interface FormulaOverLines {
  readonly start: number
  readonly end: number
  /** How many quotes it stands in. */
  readonly quotes: number
}

export interface FoundFormulas {
  readonly overLines: readonly FormulaOverLines[]
  /** Each `$$` that nothing closes before a blank line or a heading, in the order of the text. */
  readonly unclosed: readonly UnclosedFormula[]
}

export interface UnclosedFormula {
  readonly start: number
  /** It would close the one before it, and is no mistake of its own. */
  readonly isEnd: boolean
}

/** Looks through a text line by line, since to the parser such a formula is a fence without end, or is cut where a line begins with `+`. */
export function findFormulas(text: string): FoundFormulas {
  // Most notes have none, and to read every line of them takes a sixth of the time that the parser takes.
  const last = text.lastIndexOf('$$')
  if (last < 0 || closesInEachLine(text)) return { overLines: [], unclosed: [] }
  const found: Found = { overLines: [], unclosed: [], lastHeading: findLastHeading(text), isOpen: false }
  let at = frontMatter.exec(text)?.[0].length ?? 0
  while (at <= last) {
    const line = readLine(text, at)
    if (line.isHeading) found.isOpen = false
    if (line.isBlank || line.isHeading) at = line.next
    else if (line.fence) at = endOfFence(text, line, line.fence)
    else if (readLine(text, line.next).isTableRule) at = endOfRun(text, line.next)
    else at = readProse(text, line, found)
  }
  return found
}

/** Whether no line with `$$` can begin a formula that it does not end, seen without reading the lines. */
function closesInEachLine(text: string): boolean {
  for (let at = text.indexOf('$$'); at >= 0; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const pieces = text.slice(text.lastIndexOf('\n', at) + 1, end).split('$$')
    if (pieces.length % 2 === 0 || pieces.slice(1, -1).includes('') || pieces.some((piece) => /[`\\$]|<!--/.test(piece))) return false
    at = text.indexOf('$$', end)
  }
  return true
}

function findLastHeading(text: string): number {
  for (let at = text.lastIndexOf('#'); at > 0; at = text.lastIndexOf('#', at - 1)) {
    const start = text.lastIndexOf('\n', at) + 1
    if (readLine(text, start).isHeading) return start
    at = start
  }
  return -1
}

const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/

function endOfFence(text: string, opening: SourceLine, fence: string): number {
  for (const line of linesFrom(text, opening.next)) {
    const content = text.slice(line.from, line.end).trim()
    if (content.startsWith(fence) && content === fence.charAt(0).repeat(content.length)) return line.next
  }
  return text.length
}

/** Lines up to a blank one. */
function endOfRun(text: string, from: number): number {
  for (const line of linesFrom(text, from)) if (line.isBlank) return line.start
  return text.length
}

interface Found extends FoundFormulas {
  readonly overLines: FormulaOverLines[]
  readonly unclosed: UnclosedFormula[]
  /** One that nothing has closed stands above, with no heading in between. */
  isOpen: boolean
  /** Offset of its line. */
  readonly lastHeading: number
}

/** Reads lines of prose up to a blank one, a heading, a fence of code or a table; gives the offset from which to read on. */
function readProse(text: string, first: SourceLine, found: Found): number {
  let end = first.next
  for (const line of linesFrom(text, first.next)) {
    const isOther = line.isBlank || line.isHeading || line.fence !== undefined || readLine(text, line.next).isTableRule
    if (isOther) break
    end = line.next
  }
  const runs = readRuns(text, first.start, end)
  for (let open = runs.nextFormula(first.start); open !== undefined; open = runs.nextFormula(open.after)) {
    const { start } = open
    const line = readLine(text, text.lastIndexOf('\n', start) + 1)
    const isAlone = line.from === start && text.slice(start, line.end).trim() === '$$'
    const fence = isAlone ? closingFence(text, line) : undefined
    if (fence && fence.next >= end) return fence.next
    if (fence) {
      // What follows is the same prose: to begin anew with each of many would take time by their square.
      open = { start, after: fence.next }
      continue
    }
    const close = runs.closing(open.after)
    if (close !== undefined && !crossesItem(text, line, close)) {
      if (text.slice(start, close).includes('\n')) found.overLines.push({ start, end: close + 2, quotes: line.quotes })
      open = { start, after: close + 2 }
    }
    // Without an end the parser takes all that follows for the formula.
    else if (!isAlone || found.lastHeading > start) {
      found.unclosed.push({ start, isEnd: found.isOpen })
      found.isOpen = !found.isOpen
    }
  }
  return end
}

/** The line that closes a formula whose `$$` stands alone in its line: one of the same kind, with no heading and no other `$$` before it. */
function closingFence(text: string, opening: SourceLine): SourceLine | undefined {
  for (const line of linesFrom(text, opening.next)) {
    if (line.isHeading) return undefined
    const content = text.slice(line.from, line.end)
    if (content.includes('$$')) return content.trim() === '$$' ? line : undefined
  }
  return undefined
}

/** Whether a new item begins between the line of `$$` in a list and what would close it; elsewhere a line may well begin with `+`. */
function crossesItem(text: string, opening: SourceLine, close: number): boolean {
  if (opening.indent === 0) return false
  for (const line of linesFrom(text, opening.next)) {
    if (line.start > close) return false
    if (line.isItem && line.markIndent < opening.indent) return true
  }
  return false
}
