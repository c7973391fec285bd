import { scanJson } from './json-offset.js'

/** The 1-based lines on which the entries of a lock's text begin, in their order. The text must be one that `parseLock` reads. */
export function entryLines(text: string): readonly number[] {
  const lines: number[] = []
  let [line, offset] = [1, 0]
  scanJson(text.replace(/^\ufeff/, ''), (path, start) => {
    if (path.length !== 2 || path[0] !== 'notes') return
    for (; offset < start; offset++) if (text[offset] === '\n') line++
    lines.push(line)
  })
  return lines
}
