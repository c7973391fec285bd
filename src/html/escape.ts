import { clean } from './clean.js'
import { defuse } from './defuse.js'

const references: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '\u00A0': '&nbsp;' }

/** The signs that a browser writes as references in text and in attributes; `&` is left as it is. */
export const escapeSigns = (html: string): string => html.replace(/[<>\u00A0]/g, (sign) => references[sign] ?? sign)

/** Plain text as HTML that shows it as written, in a field of either family; as Anki's editor writes it. */
export function escapeText(plain: string): string {
  return defuse(escapeSigns(clean(plain).replaceAll('&', '&amp;')))
}

/** Plain text as the value of an attribute in double quotes. */
export function escapeAttribute(plain: string): string {
  return escapeText(plain).replaceAll('"', '&quot;')
}
