import { digest } from './digest.js'

const limit = 1000

/** A text as the lock keeps it: whole up to 1,000 characters, else cut there and ended by a hash of the whole, so that equal means equal. */
export function toComparable(text: string): string {
  if (text.length <= limit) return text
  const beginning = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  return `${beginning}… ${digest(text)}`
}
