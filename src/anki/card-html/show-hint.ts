import { blake3 } from '@noble/hashes/blake3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { trim } from '../text/white-space.js'

/** The filter `hint`: a link that opens the field. Its id is BLAKE3 of text and name, 8 bytes. Source: rslib/src/template_filters.rs. */
export function showHint(html: string, field: string): string {
  if (trim(html) === '') return html
  const id = `hint${bytesToHex(blake3(utf8ToBytes(html + field)).slice(0, 8))}`
  return `
<a class=hint href="#"
onclick="this.style.display='none';
document.getElementById('${id}').style.display='block';
return false;" draggable=false>
${field}</a>
<div id="${id}" class=hint style="display: none">${html}</div>
`
}
