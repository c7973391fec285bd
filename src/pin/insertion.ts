/** Text to be written at a place of a file. */
export interface Insertion {
  readonly offset: number
  readonly text: string
  /** How many characters it takes the place of, all of one line (default: none). */
  readonly removed?: number
}

/** A text with insertions, which change nothing else and do not overlap. Offsets count in the text as it was. */
export function insert(text: string, insertions: readonly Insertion[]): string {
  let written = ''
  let from = 0
  for (const { offset, text: added, removed = 0 } of [...insertions].sort((a, b) => a.offset - b.offset)) {
    written += text.slice(from, offset) + added
    from = offset + removed
  }
  return written + text.slice(from)
}

/**
 * A file with insertions whose offsets count in its text as the compiler reads it: without byte order marks, and with lines that end in
 * `\n`. Marks and line ends stay, and what is inserted ends its lines as the line where it stands.
 */
export function insertIntoFile(file: string, insertions: readonly Insertion[]): string {
  const marks = /^\ufeff*/.exec(file)?.[0].length ?? 0
  const ends = [...file.matchAll(/\r\n/g)].map(({ index }, count) => index - marks - count)
  return insert(
    file,
    insertions.map(({ offset, text, ...rest }) => {
      const place = offset + marks + countBelow(ends, offset)
      const lineEnd = /\r\n?|\n/.exec(file.slice(place))?.[0] ?? (ends.length > 0 ? '\r\n' : '\n')
      return { ...rest, offset: place, text: text.replaceAll('\n', lineEnd) }
    })
  )
}

/** How many of some ascending numbers are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
