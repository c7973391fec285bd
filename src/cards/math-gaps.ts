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

/** Finds the gaps of a formula, outermost in order. Anything but the numbered form is LaTeX, and so is a gap that is empty or never closed. */
export function mathGaps(tex: string): readonly MathGap[] {
  return tex.includes('{{c') ? gapsBetween(tex, 0, tex.length) : []
}

function gapsBetween(tex: string, start: number, end: number): MathGap[] {
  const gaps: MathGap[] = []
  let index = start
  while (index < end) {
    const gap = tex[index] === '{' ? readGap(tex, index) : undefined
    if (gap && gap.end <= end) gaps.push(gap)
    index = gap && gap.end <= end ? gap.end : index + (tex[index] === '\\' ? 2 : 1)
  }
  return gaps
}

function readGap(tex: string, start: number): MathGap | undefined {
  opener.lastIndex = start
  const match = opener.exec(tex)
  const number = Number(match?.[1])
  if (!match || number < 1 || number > 499) return undefined
  const contentStart = start + match[0].length
  const closing = findClosing(tex, contentStart)
  if (!closing) return undefined
  const content = { start: contentStart, end: closing.hint ?? closing.end }
  if (tex.slice(content.start, content.end).trim() === '') return undefined
  const hint = closing.hint === undefined ? '' : tex.slice(closing.hint + 2, closing.end).trim()
  const gaps = gapsBetween(tex, content.start, content.end)
  return { start, end: closing.end + 2, number, content, ...(hint === '' ? {} : { hint }), gaps }
}

/** Where the braces are balanced and `}}` stands, and where the first `::` outside braces does. */
function findClosing(tex: string, start: number): { end: number; hint?: number } | undefined {
  let depth = 0
  let hint: number | undefined
  for (let index = start; index < tex.length; index++) {
    const character = tex[index]
    if (character === '\\') index += 1
    else if (character === '{') depth += 1
    else if (character === '}' && depth > 0) depth -= 1
    else if (character === '}') return tex[index + 1] === '}' ? { end: index, ...(hint === undefined ? {} : { hint }) } : undefined
    else if (character === ':' && depth === 0 && hint === undefined && tex[index + 1] === ':') hint = index++
  }
  return undefined
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
