import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { escapeSigns } from './escape.js'

const options = {
  allowDangerousCharacters: true,
  allowParseErrors: true,
  characterReferences: { useNamedReferences: true }
} as const

/** What a browser gives back as it stands (comments, scripts, styles), tags, and the signs in text that it writes in another way. */
const parts =
  /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script>|$)|<style\b[\s\S]*?(?:<\/style>|$)|<(?:[^<>"]|"[^"]*(?:"|$))*(?:>|$)|[>\u00A0]/g

/** The tag that a part begins with: what stands in a script or a style is no attribute. */
const tag = /^<(?:[^<>"]|"[^"]*(?:"|$))*(?:>|$)/

/** An attribute's value, or an attribute that has none. */
const attributes = /"[^"]*"| [a-z-]+(?=[ >])/g

/**
 * A tree as HTML, as Anki's editor would give it back: with double quotes, a value for each attribute, and no character references but
 * the named ones that it writes itself (Anki reads no others in media names).
 */
export function stringify(tree: Root): string {
  return toHtml(tree, options).replace(parts, (part) => {
    if (part.length === 1) return escapeSigns(part)
    if (part.startsWith('<!') || !part.includes(' ')) return part
    return part.replace(tag, (opening) => opening.replace(attributes, toWritten))
  })
}

const toWritten = (attribute: string) => (attribute.startsWith('"') ? escapeSigns(attribute) : `${attribute}=""`)
