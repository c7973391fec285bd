import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

const options = {
  allowDangerousCharacters: true,
  allowParseErrors: true,
  characterReferences: { useNamedReferences: true }
} as const

/** A tree as HTML with double quotes and as few, and named, character references as are safe: Anki reads no others in media names. */
export function stringify(tree: Root): string {
  return toHtml(tree, options)
}
