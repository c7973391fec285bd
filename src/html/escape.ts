import { clean } from './clean.js'
import { defuse } from './defuse.js'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as HTML that shows it as written, in a field of either family. */
export function escapeText(plain: string): string {
  return defuse(clean(plain).replace(/[&<>"]/g, (character) => references[character] ?? character))
}
