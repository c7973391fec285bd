/** A gap inside a formula, `{{c1::\frac{a}{b}::hint}}`; offsets are into the formula's TeX. */
export interface MathGap {
  readonly start: number
  readonly end: number
  /** 1 to 499. */
  readonly number: number
  /** What is hidden. */
  readonly content: { readonly start: number; readonly end: number }
  readonly hint?: string
  /** Gaps within the hidden part, in order. */
  readonly gaps: readonly MathGap[]
}

const opener = /\{\{c(\d+)::/y

/** Anki knows no more gaps inside each other (rslib/src/cloze.rs). */
const deepest = 10

interface FoundGap extends MathGap {
  readonly gaps: FoundGap[]
}

/** Finds the gaps of a formula, outermost in order. Anything but the numbered form is LaTeX, and so is a gap that is empty or never closed. */
export function mathGaps(tex: string): readonly MathGap[] {
  if (!tex.includes('{{c')) return []
  const outermost: FoundGap[] = []
  const around: FoundGap[] = []
  for (const gap of closedGaps(tex)) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= gap.start) around.pop()
    const outer = around.at(-1)
    // What stands in a hint is text.
    if (around.length === deepest || (outer && gap.end > outer.content.end)) continue
    const siblings = outer?.gaps ?? outermost
    siblings.push(gap)
    around.push(gap)
  }
  return outermost
}

/** A brace that is open, and where the first `::` right inside it stands; with `gap`, the second one of a gap's. */
interface OpenBrace {
  readonly gap?: { readonly start: number; readonly number: number; readonly contentStart: number }
  hint?: number
}

/** All gaps whose braces are balanced, in the order in which they open. */
function closedGaps(tex: string): FoundGap[] {
  const found: FoundGap[] = []
  const open: OpenBrace[] = []
  for (let index = 0; index < tex.length; index++) {
    const character = tex[index]
    if (character === '\\') index += 1
    else if (character === '{') {
      const gap = openingAt(tex, index)
      open.push({})
      if (!gap) continue
      open.push({ gap })
      index = gap.contentStart - 1
    } else if (character === '}') {
      const { gap, hint } = open.pop() ?? {}
      const closed = gap && tex[index + 1] === '}' ? toGap(tex, gap, index, hint) : undefined
      if (closed) found.push(closed)
    } else if (character === ':' && tex[index + 1] === ':') {
      const brace = open.at(-1)
      if (brace && brace.hint === undefined) brace.hint = index++
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function openingAt(tex: string, start: number): OpenBrace['gap'] {
  opener.lastIndex = start
  const match = opener.exec(tex)
  const number = Number(match?.[1])
  return match && number >= 1 && number <= 499 ? { start, number, contentStart: start + match[0].length } : undefined
}

function toGap(tex: string, gap: NonNullable<OpenBrace['gap']>, close: number, hintAt: number | undefined): FoundGap | undefined {
  const content = { start: gap.contentStart, end: hintAt ?? close }
  if (tex.slice(content.start, content.end).trimStart() === '') return undefined
  const hint = hintAt === undefined ? '' : tex.slice(hintAt + 2, close).trim()
  return { start: gap.start, end: close + 2, number: gap.number, content, ...(hint === '' ? {} : { hint }), gaps: [] }
}

/** A formula's TeX with each gap replaced, by default by what it hides. */
export function replaceMathGaps(tex: string, replace?: (gap: MathGap) => string): string {
  return replaceBetween(tex, 0, tex.length, mathGaps(tex), replace)
}

function replaceBetween(tex: string, start: number, end: number, gaps: readonly MathGap[], replace?: (gap: MathGap) => string): string {
  let result = ''
  let index = start
  for (const gap of gaps) {
    const inside = replace ?? (({ content, gaps }) => replaceBetween(tex, content.start, content.end, gaps))
    result += tex.slice(index, gap.start) + inside(gap)
    index = gap.end
  }
  return result + tex.slice(index, end)
}
