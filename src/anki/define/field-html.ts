import { expectText } from '../faults/expect.js'
import { normaliseMediaName } from '../text/media-name.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as the HTML that fields hold. Throws `TypeError` on what is no text. */
export function escapeHtml(text: string): string {
  expectText(text, 'Text to escape')
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
  const normal = normaliseMediaName(name)
  if (name === '' || normal !== name.normalize('NFC')) {
    throw new TypeError(`Media name \`${name}\`, which Anki would change to \`${normal}\`: see \`normaliseMediaName\``)
  }
  return name
}
