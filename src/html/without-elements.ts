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

const closing = /<\/([a-z]+)\s*>/gi

/**
 * Tells where the element of some name ends that is open at a place: right after the next closing tag, if there is one.
 * Places only grow, so the HTML is gone through once.
 */
export function createElementEnds(html: string): (name: string, from: number) => number | undefined {
  let waiting: Map<string, { readonly start: number; readonly end: number }[]> | undefined
  return (name, from) => {
    waiting ??= closingTags(html)
    const tags = waiting.get(name) ?? []
    while ((tags.at(-1)?.start ?? from) < from) tags.pop()
    return tags.at(-1)?.end
  }
}

/** By names in lower case, the last tag first. */
function closingTags(html: string) {
  const tags = new Map<string, { start: number; end: number }[]>()
  for (const { 0: tag, 1: name = '', index } of [...html.matchAll(closing)].reverse()) {
    const known = tags.get(name.toLowerCase()) ?? []
    known.push({ start: index, end: index + tag.length })
    tags.set(name.toLowerCase(), known)
  }
  return tags
}
