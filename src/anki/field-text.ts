import { mediaName, mediaTag } from './media-tag.js'
import { decodeEntities } from './entities.js'

// rslib/src/notes/mod.rs: control characters other than tab and newline are removed at import
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** A field's HTML as Anki stores it: control characters other than tab and newline removed, then NFC. */
export function cleanField(html: string): string {
  return isPlainAscii(html) ? html : html.replace(controls, '').normalize('NFC')
}

function isPlainAscii(text: string): boolean {
  return /^[\t\n\u0020-\u007e]*$/.test(text)
}

const nothing = /^(?:[\t\n\u000c\r ]|<\/?(?:br|div) ?\/?>)*$/i

/** Whether Anki counts a field as empty: only white space, `<br>` and `<div>` in it. Source: rslib/src/template.rs. */
export function isFieldEmpty(html: string): boolean {
  return html === '' || nothing.test(html)
}

// rslib/src/text.rs, HTML
const markup = /<!--.*?-->|<style.*?>.*?<\/style>|<script.*?>.*?<\/script>|<.*?>/gis

/** A field's text as Anki sorts and compares it: media names kept, mark-up gone, entities decoded. Source: rslib/src/text.rs. */
export function fieldText(html: string): string {
  const text = html.includes('<') ? html.replace(mediaTag, (...match) => ` ${mediaName(match)} `).replace(markup, '') : html
  return text.includes('&') ? decodeEntities(text) : text
}
