// rslib/src/cloze.rs: digits and commas between `{{c` and `::`
const currentTokens = /\{\{c([0-9,]+)::|\}\}/g
// rslib/src/cloze.rs of 24.06
const olderTokens = /\{\{c([0-9]+)::|\}\}/g
// rslib/src/cloze.rs of 2.1.54: from here to the next `}}`
const oldestOpener = /\{\{c(\d+)::/gi

// rslib/src/cloze.rs: deeper openers are dropped, and their end closes an outer one
const deepest = 10

/** The cloze numbers in a field's HTML, nested ones too. */
export function clozeNumbers(html: string): ReadonlySet<number> {
  return html.includes('{{c') ? nestedNumbers(html, currentTokens, deepest) : none
}

/** The same as Anki 24.06 finds them: no `{{c1,2::…}}`, any depth. */
export function clozeNumbers2406(html: string): ReadonlySet<number> {
  return html.includes('{{c') ? nestedNumbers(html, olderTokens, Number.POSITIVE_INFINITY) : none
}

/** The same as Anki 2.1.54 finds them: none inside another. */
export function clozeNumbers2154(html: string): ReadonlySet<number> {
  const numbers: string[] = []
  oldestOpener.lastIndex = 0
  for (let match = oldestOpener.exec(html); match; match = oldestOpener.exec(html)) {
    const end = html.indexOf('}}', oldestOpener.lastIndex)
    if (end === -1) break
    numbers.push(match[1] ?? '')
    oldestOpener.lastIndex = end + 2
  }
  return new Set(numbersOf(numbers))
}

const none: ReadonlySet<number> = new Set()

function nestedNumbers(html: string, tokens: RegExp, most: number): ReadonlySet<number> {
  const numbers = new Set<number>()
  // a gap counts once it and all around it are closed
  let waiting = new Set<number>()
  let depth = 0
  for (const match of html.matchAll(tokens)) {
    if (match[1] !== undefined) {
      const found = numbersOf(match[1].split(','))
      if (found.length === 0 || depth === most) continue
      for (const number of found) waiting.add(number)
      depth++
    } else if (depth > 0 && --depth === 0) {
      for (const number of waiting) numbers.add(number)
      waiting = new Set()
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
