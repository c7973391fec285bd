import { decodeEntities } from './entities.js'
import { mediaTags } from './media-tag.js'
import { stripMarkup } from './strip-markup.js'

// rslib/src/notes/mod.rs: control characters other than tab and newline are removed at import
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
// neither a control character nor anything that NFC or UTF-8 could change
const notPlain = /[^\t\n\u0020-\u007e\u00a0-\u02ff]/

/** Whether a field's HTML is certainly stored as it is. */
export function isPlain(html: string): boolean {
  return !notPlain.test(html)
}

/** A field's HTML as Anki stores it: control characters other than tab and newline removed, then NFC. */
export function cleanField(html: string): string {
  return isPlain(html) ? html : html.replace(controls, '').normalize('NFC')
}

const nothing = /^(?:[\t\n\u000c\r ]|<\/?(?:br|div) ?\/?>)*$/i
const something = /^[^\t\n\u000c\r <\u0000-\u001f\u007f]/

/** Whether Anki counts a field as empty: only white space, `<br>` and `<div>` in it. Source: rslib/src/template.rs. */
export function isFieldEmpty(html: string): boolean {
  return html === '' || (!something.test(html) && nothing.test(cleanField(html)))
}

/** A field's text as Anki sorts and compares it: media names kept, mark-up gone, entities decoded. Source: rslib/src/text.rs. */
export function fieldText(html: string): string {
  const text = html.includes('<') ? stripMarkup(namesForTags(html)) : html
  return text.includes('&') ? decodeEntities(text) : text
}

function namesForTags(html: string): string {
  const tags = mediaTags(html)
  if (tags.length === 0) return html
  let text = ''
  let position = 0
  for (const { start, end, name } of tags) {
    text += `${html.slice(position, start)} ${name} `
    position = end
  }
  return text + html.slice(position)
}
