import { withoutLooks } from './without-looks.js'

/** A gap of a `Text` field. */
export interface FieldGap {
  readonly number: number
  /** HTML of what is hidden, without the hint. */
  readonly html: string
  /** HTML of the name that stands before it, of a cell. */
  readonly name: string | undefined
}

const token = /\{\{c(\d+)::|\}\}/g

/** The gaps of a field's HTML in the order in which they open. */
export function fieldGaps(field: string): readonly FieldGap[] {
  const html = withoutLooks(field)
  const gaps: { number: number; start: number; end: number }[] = []
  const open: { number: number; start: number; end: number }[] = []
  for (const match of html.matchAll(token)) {
    if (match[1] === undefined) {
      const gap = open.pop()
      if (gap) gap.end = match.index
    } else {
      const gap = { number: Number(match[1]), start: match.index + match[0].length, end: html.length }
      gaps.push(gap)
      open.push(gap)
    }
  }
  return gaps.map(({ number, start, end }) => ({
    number,
    html: withoutHint(html.slice(start, end)),
    name: nameBefore(html.slice(0, start))
  }))
}

function nameBefore(html: string): string | undefined {
  const start = html.lastIndexOf('<dt>')
  return start < 0 ? undefined : /^<dt>((?:(?!<\/dt>)[\s\S])*)<\/dt><dd>\{\{c\d+::$/.exec(html.slice(start))?.[1]
}

/** The same text whatever numbers its gaps have. */
export function withoutNumbers(html: string): string {
  return withoutLooks(html).replace(/\{\{c\d+::/g, '{{c::')
}

/** The text with what its gaps hide in their places. */
export function openGaps(field: string): string {
  const html = withoutLooks(field)
  // What is read of each gap that is open, below it what stands around all of them.
  const parts = ['']
  let index = 0
  const add = (text: string) => parts.push((parts.pop() ?? '') + text)
  for (const match of html.matchAll(token)) {
    add(html.slice(index, match.index))
    index = match.index + match[0].length
    if (match[1] !== undefined) parts.push('')
    else if (parts.length === 1) add(match[0])
    else {
      const hidden = withoutHint(parts.pop() ?? '')
      add(hidden)
    }
  }
  add(html.slice(index))
  return parts.join('')
}

/** A colon that the author wrote twice is parted in a gap, so two are the hint's, unless they open a gap within. */
function withoutHint(html: string): string {
  const hint = html.lastIndexOf('::')
  return hint < 0 || html.includes('}}', hint) ? html : html.slice(0, hint)
}
