import { clean } from '../../html/clean.js'

/** A deck's levels from the attribute or key `deck`: `A::B` stands below the root, `::A::B` in its place. */
export function toDeck(named: string | undefined, root: string, fallback: readonly string[]): readonly string[] {
  if (named === undefined) return fallback
  const levels = toLevels(named)
  if (levels.length === 0) return fallback
  return named.startsWith('::') ? levels : [...toLevels(root), ...levels]
}

/** A deck's full name as its levels. */
export const toLevels = (name: string): string[] =>
  name
    .split('::')
    .map(toLevelName)
    .filter((level) => level !== '')

/** A title or folder's name as one level's text: `::` would make levels of it, and Anki drops control characters. Empty where nothing is left. */
export function toLevelName(text: string): string {
  return clean(text.normalize('NFC').replace(/\s+/g, ' '))
    .replace(/ ?:{2,} ?/g, ': ')
    .replace(/[\p{Cc}"]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s:]+/, '')
    .replace(/(?<![\s:])[\s:]+$/, '')
    .normalize('NFC')
}
