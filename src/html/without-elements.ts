/** HTML without the elements of some names, in lower case; one that is never closed stays. */
export function withoutElements(html: string, names: readonly string[]): string {
  const endOf = createElementEnds(html)
  let shown = ''
  let at = 0
  for (const { 0: tag, 1: name = '', index } of html.matchAll(opening)) {
    const end = index >= at && names.includes(name.toLowerCase()) ? endOf(name.toLowerCase(), index + tag.length) : undefined
    if (end === undefined) continue
    shown += html.slice(at, index)
    at = end
  }
  return shown + html.slice(at)
}

const opening = /<([a-z]+)\b/gi

/** Tells where the element of some name ends that is open at a place: right after the next closing tag, if there is one. */
export function createElementEnds(html: string): (name: string, from: number) => number | undefined {
  const closings = new Map<string, RegExp>()
  const neverClosed = new Set<string>()
  return (name, from) => {
    if (neverClosed.has(name)) return undefined
    const closing = closings.get(name) ?? new RegExp(`</${name}\\s*>`, 'gi')
    closings.set(name, closing)
    closing.lastIndex = from
    if (closing.test(html)) return closing.lastIndex
    // Looked for once, not from each place.
    neverClosed.add(name)
    return undefined
  }
}
