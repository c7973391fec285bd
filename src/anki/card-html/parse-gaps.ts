/** A piece of a field: its text, or a cloze deletion, which may hold others. */
export type GapNode = string | ClozeGap

export interface ClozeGap {
  /** Ascending, each once: `{{c1,2::…}}` has two. */
  readonly numbers: readonly number[]
  readonly children: GapNode[]
  /** What stands behind `::`. */
  hint: string | undefined
}

const opening = '{{c'
const tokens = /\{\{c([0-9,]+)::|\}\}/g

// rslib/src/cloze.rs: deeper openers are dropped, and their end closes an outer one
const deepest = 10

/** What opens a gap that hides a part of a picture. */
export const occlusionOpening = 'image-occlusion:'

/** A field's HTML as text and cloze deletions. What is never closed is lost, as in Anki. Source: rslib/src/cloze.rs, `parse_text_with_clozes`. */
export function parseGaps(html: string): readonly GapNode[] {
  if (!html.includes(opening)) return html.includes('}}') ? splitAtEnds(html) : [html]
  const root: GapNode[] = []
  const open: ClozeGap[] = []
  let position = 0
  const addText = (end: number) => {
    if (end > position) addTo(open.at(-1), html.slice(position, end), root)
  }
  for (const match of html.matchAll(tokens)) {
    const numbers = match[1] === undefined ? undefined : toNumbers(match[1])
    if (numbers?.length === 0) continue
    addText(match.index)
    position = match.index + match[0].length
    if (numbers) {
      if (open.length < deepest) open.push({ numbers, children: [], hint: undefined })
      continue
    }
    const gap = open.pop()
    const outer = open.at(-1)?.children ?? root
    outer.push(gap ?? match[0])
  }
  addText(html.length)
  return root
}

const splitAtEnds = (html: string) => html.split(/(\}\})/).filter((text) => text !== '')

/** Each run of text in a gap may bring a hint, and the last one wins. */
function addTo(gap: ClozeGap | undefined, text: string, root: GapNode[]): void {
  if (!gap) {
    root.push(text)
    return
  }
  const colons = text.startsWith(occlusionOpening) ? -1 : text.indexOf('::')
  if (colons === -1) gap.children.push(text)
  else {
    gap.children.push(text.slice(0, colons))
    gap.hint = text.slice(colons + 2)
  }
}

/** Those that fit 16 bits. */
function toNumbers(text: string): number[] {
  const numbers = text.split(',').filter((part) => part !== '')
  return [...new Set(numbers.map(Number))].filter((number) => number <= 65_535).sort((a, b) => a - b)
}
