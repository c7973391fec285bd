import type { Nodes } from 'mdast'

/** Letters, digits and signs that mean nothing in HTML, to Anki or in TeX, and are composed. */
const harmless = /^[A-Za-z0-9\u00C0-\u024F .,;?!()%+=*_/'\u2019\u2013\u2014\u2026-]+$/

/** The HTML of words that need none, as most titles, short questions and answers do: none of it has to be made, cleaned or made safe. */
export function plainWords(words: readonly Nodes[]): string | undefined {
  const [only, second] = words
  if (!only) return ''
  if (second || only.type !== 'text' || only.data) return undefined
  const { value } = only
  return harmless.test(value) && !value.startsWith(' ') && !value.endsWith(' ') ? value : undefined
}

/** The same of no block, or of a paragraph of such words. */
export function plainBlocks(blocks: readonly Nodes[]): string | undefined {
  const [only, second] = blocks
  if (!only) return ''
  if (second || only.type !== 'paragraph' || only.data || only.children.length !== 1) return undefined
  const words = plainWords(only.children)
  return words && `<p>${words}</p>`
}
