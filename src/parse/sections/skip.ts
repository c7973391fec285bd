import type { Stretch } from './split-sections.js'

const numbering = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[ivxlcdm]+|[a-z])[.)]\s*|\d+(?:\.\d+)+\s+|\d+\s+)+/i

/** Whether a section stands under a heading of `skip`, or is one. `*` at either end of a pattern stands for anything. */
export function isSkipped({ title, above }: Stretch, patterns: readonly string[]): boolean {
  return patterns.length > 0 && [...above, title].some(({ text }) => patterns.some((pattern) => matches(text, pattern)))
}

function matches(text: string, pattern: string): boolean {
  const wanted = simplify(pattern)
  const there = simplify(text)
  if (wanted === '') return false
  const [start, end] = [pattern.trimStart().startsWith('*'), pattern.trimEnd().endsWith('*')]
  if (start && end) return there.includes(wanted)
  if (start) return there.endsWith(wanted)
  return end ? there.startsWith(wanted) : there === wanted
}

/** Compared without case, numbering and punctuation; a hyphen is a space. */
const simplify = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(numbering, '')
    .replace(/[-‐‑–—]/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
