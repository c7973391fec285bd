/** Parts of words that are opposites and look alike, each pair as one. */
const opposites: readonly (readonly [RegExp, string])[] = [
  [/^(?:hypo|hyper)/, '\u0001'],
  [/^(?:intra|inter)/, '\u0002'],
  [/^(?:endo|exo)/, '\u0003']
]

/** Fewer letters, and most words look alike. */
const fewestLetters = 5

/**
 * For words of which each is at one place of a sentence: gives for an index the index of the first earlier word that differs by one letter
 * (put in place of another, left out, or two of them exchanged), or by an opposite at its start. An ending alone, such as the plural's, is no difference.
 */
export function isLookAlike(words: readonly string[]): (index: number) => number | undefined {
  const seen = new Map<string, number[]>()
  const found = words.map((word, index) => {
    const forms = formsOf(word)
    const others = forms.flatMap((form) => seen.get(form) ?? [])
    for (const form of forms) seen.set(form, [...(seen.get(form) ?? []).slice(0, 8), index])
    return others.find((other) => isConfusing(words[other] ?? '', word))
  })
  return (index) => found[index]
}

/** The word without each of its letters: two words that differ by one letter share a form. */
function formsOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < fewestLetters) return []
  const opposite = opposites.flatMap(([start, sign]) => (start.test(word) ? [word.replace(start, sign)] : []))
  return [...new Set([word, ...letters.map((_, index) => letters.filter((__, at) => at !== index).join('')), ...opposite])]
}

function isConfusing(one: string, other: string): boolean {
  if (one === other) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  // `valve` and `valves`, `Zelle` and `Zellen` are one word, and so are `analyse` and `analyze`.
  const isEnding = long.startsWith(short) || short.slice(0, -1) === long.slice(0, short.length - 1)
  return !isEnding && !/^(?:.*)(?:is|iz)(?:e|ed|ing|ation)$/.test(long)
}
