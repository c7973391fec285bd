/** ASCII control characters but tab and line feed (Anki drops them, and parts fields at 0x1f), noncharacters and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be dropped
const unwanted = /[\0-\x08\x0B-\x1F\x7F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Whether a field could not hold this text as it is. */
export function isClean(text: string): boolean {
  return text.search(unwanted) === -1
}

/** The text without the characters that a field cannot hold. */
export function clean(text: string): string {
  return text.replace(unwanted, '')
}

/** A copy of any tree of plain data with each string in it cleaned. */
export function cleanAll<T>(value: T): T
export function cleanAll(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => cleanAll(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanAll(item)]))
}
