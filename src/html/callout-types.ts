/** GitHub's alerts and Obsidian's callouts: each type with the other words for it. */
const types = {
  note: [],
  abstract: ['summary', 'tldr'],
  info: [],
  todo: [],
  tip: ['hint'],
  important: [],
  success: ['check', 'done'],
  question: ['help', 'faq'],
  warning: ['attention'],
  caution: [],
  failure: ['fail', 'missing'],
  danger: ['error'],
  bug: [],
  example: [],
  quote: ['cite']
} satisfies Record<string, string[]>

/** All type names that can stand in a class. */
export const calloutTypes: readonly string[] = Object.keys(types)

/** The class of a callout's type and the word that stands where it has no title; a word that nobody knows is only shown. */
export function toCalloutType(word: string): { className: string[]; label: string } {
  const name = word.trim().toLowerCase()
  const type = Object.entries(types).find(([type, words]) => type === name || words.some((other) => other === name))?.[0]
  const label = word.trim().replace(/[-_]+/g, ' ').toLowerCase()
  return { className: type === undefined ? [] : [type], label: label.charAt(0).toUpperCase() + label.slice(1) }
}
