/** Shorter texts than this stand in too many others by chance. */
const shortest = 3

/** Whether a text holds some words as whole words, case ignored. */
export function holdsWords(text: string, words: string): boolean {
  if (words.length > text.length || [...words].length < shortest) return false
  // Far cheaper than an expression made for each pair of texts, and nearly always enough.
  if (!text.toLowerCase().includes(words.toLowerCase())) return false
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
