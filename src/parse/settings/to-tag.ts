import { clean } from '../../html/clean.js'

/** A tag as Anki keeps it: levels joined by `::`, no white space, quotes or control characters. Empty where nothing is left. */
export function toTag(text: string): string {
  return clean(
    text
      .trim()
      .replace(/^#+/, '')
      .replace(/[\s\u0085\u3000]+/g, '_')
  )
    .replaceAll('"', '')
    .split(/\/|::/)
    .filter((level) => level !== '')
    .join('::')
    .normalize('NFC')
}
