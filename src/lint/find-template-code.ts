import type { Position } from 'unist'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import { collectTraits } from './dialects/traits.js'

/** Without any of these nothing else is looked for. */
const sign = /\{\{\s*(?:date|time|title)\b|<%|\{%/i

const field = '\\{\\{\\s*(?:date|time|title)(?:\\s*:(?!:)[^{}]*|\\s*)\\}\\}'

/** How code looks that a program fills in before a page is a note: Templater's, Liquid's where it decides or repeats, and Obsidian's own. */
const codes: readonly RegExp[] = [
  /<%[-_*+=]?\s*\S/,
  /^\{%-?\s*(?:for|if|unless|assign|capture|case|layout|extends|block|macro|set)\b/,
  new RegExp(`^#{1,6}\\s.*${field}`, 'i'),
  // A gap may be called so too, and is hardly all there is of a property or a link.
  /^[^:{}]+::?\s*\{\{\s*(?:date|title)\s*\}\}$|\[\[\{\{\s*(?:date|title)\b/i,
  /\{\{\s*(?:date|time)\s*:(?!:)[^{}]+\}\}/i
]

/** The first place where a page is one that a program fills in, and no note yet; nothing in code or formulas. */
export function findTemplateCode({ tree, source }: ParsedDocument): Position | undefined {
  if (!sign.test(source.text)) return undefined
  const [first] = tree.children
  if (first?.type === 'yaml' && sign.test(first.value)) return first.position
  return collectTraits(tree, source.text).lines.find(({ text }) => codes.some((code) => code.test(text)))?.position
}
