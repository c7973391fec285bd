import { digest } from './digest.js'

const limit = 1000

/** Whether a comparable text is the beginning of a longer one. */
export function isCut(comparable: string): boolean {
  return comparable.length > limit
}

/** The part of a comparable text that the author wrote: all of it, or the beginning. */
export function toWritten(comparable: string): string {
  return isCut(comparable) ? comparable.slice(0, comparable.lastIndexOf('…')) : comparable
}

/** A text as the lock keeps it: whole up to 1,000 characters, else cut there and ended by a hash of the whole, so that equal means equal. */
export function toComparable(text: string): string {
  if (text.length <= limit) return text
  const beginning = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  return `${beginning}… ${digest(text)}`
}
