import { decodeEntities } from './entities.js'
import { type MediaTag, mediaTags } from './media-tag.js'

const remote = /^(?:https?:)?\/\/|^data:/i

/** The media files that a field's HTML shows or plays, in Anki's spelling. Source: rslib/src/text.rs, `extract_media_refs`. */
export function fieldReferences(html: string): readonly string[] {
  const tags = html.includes('<') ? mediaTags(html) : undefined
  // most fields show nothing and play nothing
  const isSilent = !html.includes(soundOpening)
  return isSilent && (tags === undefined || tags.length === 0) ? none : references(html, tags ?? [], isSilent)
}

const none: readonly string[] = []

function references(html: string, tags: readonly MediaTag[], isSilent: boolean): readonly string[] {
  const names = tags.map(({ name }) => name)
  if (!isSilent) names.push(...sounds(html))
  return names.map(toName).filter((name) => !remote.test(name))
}

const soundOpening = '[sound:'

/** What `\[sound:(.+?)\]` finds, across lines too. Source: rslib/src/text.rs, AV_TAGS. */
function* sounds(html: string): Generator<string> {
  for (let start = html.indexOf(soundOpening); start !== -1; ) {
    const name = start + soundOpening.length
    // a name has one character at least, which may be a bracket
    const end = html.indexOf(']', name + 1)
    if (end === -1) return
    yield html.slice(name, end)
    start = html.indexOf(soundOpening, end)
  }
}

/** The media files that a template side names outright; those that fields complete are left out. */
export function templateReferences(template: string): string[] {
  return fieldReferences(template).filter((name) => !name.includes('{{'))
}

// What is neither quoted nor white space holds no `(`, as CSS has it, and begins right after the white space: no place is gone
// through twice.
const styleReference = /@import\s+(?:url\(\s*)?["']([^"']+)["']|\burl\(\s*(?:"([^"]*)"|'([^']*)'|(?!\s)([^()"'\s]*))\s*\)/gi

/** The files that a style sheet loads. */
export function styleReferences(css: string): string[] {
  const names = [...withoutComments(css).matchAll(styleReference)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
  return names.filter((name) => name !== '' && !remote.test(name) && !name.startsWith('#'))
}

function withoutComments(css: string): string {
  let text = ''
  let position = 0
  for (;;) {
    const start = css.indexOf('/*', position)
    const end = start === -1 ? -1 : css.indexOf('*/', start + 2)
    if (end === -1) return text + css.slice(position)
    text += css.slice(position, start)
    position = end + 2
  }
}

function toName(raw: string): string {
  return decodeEntities(raw).normalize('NFC')
}
