// rslib/src/cloze.rs: digits and commas between `{{c` and `::`
const currentTokens = /\{\{c([0-9,]+)::|\}\}/g
// rslib/src/cloze.rs up to 25.02
const olderTokens = /\{\{c([0-9]+)::|\}\}/g
// rslib/src/cloze.rs up to 2.1.55
const oldestCloze = /\{\{c(\d+)::.*?\}\}/gis

// rslib/src/cloze.rs: deeper openers are dropped, and their end closes an outer one
const deepest = 10

/** The cloze numbers in a field's HTML, nested ones too. */
export function clozeNumbers(html: string): ReadonlySet<number> {
  return html.includes('{{c') ? nestedNumbers(html, currentTokens, deepest) : none
}

/** The same as Anki up to 25.02 finds them: no `{{c1,2::…}}`, any depth. */
export function clozeNumbersUntil2502(html: string): ReadonlySet<number> {
  return html.includes('{{c') ? nestedNumbers(html, olderTokens, Number.POSITIVE_INFINITY) : none
}

/** The same as Anki up to 2.1.55 finds them: none inside another. */
export function clozeNumbersUntil2155(html: string): ReadonlySet<number> {
  return new Set(numbersOf([...html.matchAll(oldestCloze)].map((match) => match[1] ?? '')))
}

const none: ReadonlySet<number> = new Set()

function nestedNumbers(html: string, tokens: RegExp, depth: number): ReadonlySet<number> {
  const numbers = new Set<number>()
  const open: number[][] = []
  for (const match of html.matchAll(tokens)) {
    if (match[1] === undefined) {
      // a gap counts once it and all around it are closed
      const closed = open.pop() ?? []
      const outer = open.at(-1)
      if (outer) outer.push(...closed)
      else for (const number of closed) numbers.add(number)
    } else {
      const found = numbersOf(match[1].split(','))
      if (found.length > 0 && open.length < depth) open.push(found)
    }
  }
  return numbers
}

/** Those that fit 16 bits. Zero is a gap, but makes no card. */
function numbersOf(texts: readonly string[]): number[] {
  return texts
    .filter((text) => text !== '')
    .map(Number)
    .filter((number) => number <= 65_535)
}
