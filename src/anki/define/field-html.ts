import { normaliseMediaName } from '../media-name.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as the HTML that fields hold. Throws `TypeError` on what is no text. */
export function escapeHtml(text: string): string {
  if (typeof text !== 'string') throw new TypeError(`Text to escape is \`${String(text)}\`, expected a string`)
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** What plays a sound or a video where it stands in a field. Throws `TypeError` on a name that Anki would change. */
export function soundTag(name: string): string {
  return `[sound:${escapeHtml(unchanged(name))}]`
}

/**
 * What shows a picture where it stands in a field. Throws `TypeError` on a name that Anki would change.
 * @param alt Plain text for those who do not see the picture.
 */
export function imageTag(name: string, alt?: string): string {
  return `<img src="${escapeHtml(unchanged(name))}"${alt === undefined ? '' : ` alt="${escapeHtml(alt)}"`}>`
}

function unchanged(name: string): string {
  if (typeof name !== 'string') throw new TypeError(`Media name is \`${String(name)}\`, expected a string`)
  const normal = normaliseMediaName(name)
  if (name === '' || normal !== name.normalize('NFC')) {
    throw new TypeError(`Media name \`${name}\`, which Anki would change to \`${normal}\`: see \`normaliseMediaName\``)
  }
  return name
}
