import { decodeEntities } from './entities.js'
import { mediaTags } from './media-tag.js'

const sound = /\[sound:(.+?)\]/g
const remote = /^(?:https?:)?\/\/|^data:/i

/** The media files that a field's HTML shows or plays, in Anki's spelling. Source: rslib/src/text.rs, `extract_media_refs`. */
export function fieldReferences(html: string): string[] {
  const names = html.includes('<') ? mediaTags(html).map(({ name }) => name) : []
  if (html.includes('[sound:')) names.push(...[...html.matchAll(sound)].map((match) => match[1] ?? ''))
  return names.length === 0 ? names : names.map(toName).filter((name) => !remote.test(name))
}

/** The media files that a template side names outright; those that fields complete are left out. */
export function templateReferences(template: string): string[] {
  return fieldReferences(template).filter((name) => !name.includes('{{'))
}

const styleReference = /@import\s+(?:url\(\s*)?["']([^"']+)["']|\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi

/** The files that a style sheet loads. */
export function styleReferences(css: string): string[] {
  const names = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(styleReference)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
  )
  return names.filter((name) => name !== '' && !remote.test(name) && !name.startsWith('#'))
}

function toName(raw: string): string {
  return decodeEntities(raw).normalize('NFC')
}
