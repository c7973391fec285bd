/** A part of a text between an opening and the closing that follows it; `start` and `end` are those of both. */
export interface TextStretch {
  readonly start: number
  readonly end: number
  readonly inside: string
}

/** The parts of a text between openings and the next closings, in their order and none within another. Takes time by the length of the text. */
export function findStretches(text: string, pairs: readonly (readonly [open: string, close: string])[]): readonly TextStretch[] {
  const found = pairs.flatMap(([open, close]) => {
    const stretches: TextStretch[] = []
    for (let start = text.indexOf(open); start >= 0; ) {
      const end = text.indexOf(close, start + open.length)
      if (end < 0) break
      stretches.push({ start, end: end + close.length, inside: text.slice(start + open.length, end) })
      start = text.indexOf(open, end)
    }
    return stretches
  })
  return found.sort((a, b) => a.start - b.start)
}

/** The text with a space in the place of each part. */
export function withoutStretches(text: string, pairs: readonly (readonly [open: string, close: string])[]): string {
  let rest = ''
  let index = 0
  for (const { start, end } of findStretches(text, pairs)) {
    if (start < index) continue
    rest += `${text.slice(index, start)} `
    index = end
  }
  return rest + text.slice(index)
}
