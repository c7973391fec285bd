/** ASCII control characters but tab and line feed (Anki drops them, and parts fields at 0x1f), noncharacters and halves of surrogate pairs. */
const unwanted = /[\0-\x08\x0B-\x1F\x7F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Whether a field could not hold this text as it is. */
export function isClean(text: string): boolean {
  return text.search(unwanted) === -1
}

/** The text without the characters that a field cannot hold. */
export function clean(text: string): string {
  return text.replace(unwanted, '')
}

/** Whether accents are written as Anki keeps them: it would change a field that has them otherwise, and find it changed at each import. */
export function isComposed(text: string): boolean {
  return text === text.normalize('NFC')
}

/** Copies trees with each string in them cleaned and its accents composed, and remembers what each object is a copy of. */
export function createCleaner() {
  const originals = new WeakMap<object, object>()
  function copy(value: unknown): unknown {
    if (typeof value === 'string') return clean(value).normalize('NFC')
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const result = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]))
    originals.set(result, value)
    return result
  }
  return {
    copy: copy as <T>(value: T) => T,
    original: <N extends object>(node: N): N => (originals.get(node) as N | undefined) ?? node
  }
}
