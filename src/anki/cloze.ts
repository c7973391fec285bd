// A cloze's opener: digits and commas between `{{c` and `::`. Source: rslib/src/cloze.rs
const token = /\{\{c([0-9,]+)::|\}\}/g

// Deeper openers are dropped, their end closes an outer one. Source: rslib/src/cloze.rs
const deepest = 10

/** The cloze numbers in a field's HTML, nested ones too. A number that does not fit 16 bits is no number. */
export function clozeNumbers(html: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  if (!html.includes('{{c')) return numbers
  const open: number[][] = []
  for (const match of html.matchAll(token)) {
    if (match[1] === undefined) {
      // a gap counts once it and all around it are closed
      const closed = open.pop() ?? []
      const outer = open.at(-1)
      if (outer) outer.push(...closed)
      else for (const number of closed) numbers.add(number)
    } else {
      const found = match[1].split(',').map(Number).filter(fits)
      if (found.length > 0 && open.length < deepest) open.push(found)
    }
  }
  return numbers
}

function fits(number: number): boolean {
  return Number.isInteger(number) && number <= 65_535
}
