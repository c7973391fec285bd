/** Longest id, in characters; a longer one ends with a whole word before. */
const most = 40

/** Gives readable ids, each once: of a name, else of the heading above and the name, else with a number. */
export function createChooseId(taken: Iterable<string>): (name: string, above: string | undefined) => string {
  const used = new Set(taken)
  return (name, above) => {
    const slug = toSlug(name) || 'card'
    const longer = above === undefined ? '' : toSlug(above)
    const bases = longer === '' ? [slug] : [slug, `${longer}-${slug}`]
    const free = bases.find((base) => !used.has(base)) ?? numbered(slug, used)
    used.add(free)
    return free
  }
}

function numbered(slug: string, given: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!given.has(`${slug}-${number}`)) return `${slug}-${number}`
}

/** Letters and digits of any script in lower case, joined by `-`. */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= most) return slug
  const cut = slug.slice(0, most + 1).replace(/-[^-]*$/, '')
  return cut.length <= most ? cut : cut.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
