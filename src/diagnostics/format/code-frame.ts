import stringWidth from 'string-width'
import type { Problem } from '../problem.js'
import { toVisible } from './to-visible.js'

export interface FrameLine {
  /** The line's number, or nothing of the same width, and a bar. */
  readonly gutter: string
  readonly text: string
  readonly isMark: boolean
}

const tabStop = 4
const ellipsis = '…'

/** The line of the notes that a problem is about, and a line of `^` under the place; empty where the text is not known. */
export function codeFrame({ source, line, column, endLine, endColumn }: Problem, width: number): FrameLine[] {
  const text = source?.trimEnd() ?? ''
  if (text === '') return []
  const from = column - 1
  const to = endLine !== undefined && endLine > line ? text.length : Math.max(from, (endColumn ?? column) - 1)
  // What is farther off cannot show, and measuring all of a long line for each of its problems takes minutes.
  const most = 4 * Math.max(width, 100)
  const before = toShown(text.slice(Math.max(0, from - most), from), 0)
  const marked = toShown(text.slice(from, Math.min(to, from + most)), stringWidth(before))
  const after = toShown(text.slice(to, to + most), stringWidth(before + marked))

  // Of a long line a part around the place is shown, the place from its start.
  const room = Math.max(width - `${line}`.length - 5, 20)
  const isLong = stringWidth(before + marked + after) > room
  const lead = isLong ? cutStart(before, Math.floor(room / 3)) : before
  const mark = isLong ? cutEnd(marked, room - stringWidth(lead)) : marked
  const rest = isLong ? cutEnd(after, room - stringWidth(lead + mark)) : after

  const number = `${line}`
  const carets = '^'.repeat(Math.max(1, stringWidth(mark)))
  return [
    { gutter: `${number} |`, text: lead + mark + rest, isMark: false },
    { gutter: `${' '.repeat(number.length)} |`, text: ' '.repeat(stringWidth(lead)) + carets, isMark: true }
  ]
}

/** Tabs as the spaces that they take from a column on. */
function toShown(text: string, from: number): string {
  const [first = '', ...pieces] = text.split('\t').map(toVisible)
  return pieces.reduce((shown, piece) => {
    const at = from + stringWidth(shown)
    return shown + ' '.repeat(tabStop - (at % tabStop)) + piece
  }, first)
}

const segmenter = new Intl.Segmenter()
const characters = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

function cutEnd(text: string, room: number): string {
  if (stringWidth(text) <= room) return text
  let shown = ''
  for (const character of characters(text)) {
    if (stringWidth(shown + character) >= room) break
    shown += character
  }
  return shown + ellipsis
}

function cutStart(text: string, room: number): string {
  return stringWidth(text) <= room ? text : ellipsis + takeEnd(text, room - 1)
}

function takeEnd(text: string, room: number): string {
  let shown = ''
  for (const character of characters(text).reverse()) {
    if (stringWidth(character + shown) > room) break
    shown = character + shown
  }
  return shown
}
