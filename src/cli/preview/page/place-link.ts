import type { PreviewPlace } from '../preview-data.js'
import { element } from './element.js'

/** Where something stands in the notes: a link that opens the editor there, or its name alone. */
export function placeLink(place: PreviewPlace, editor: string | undefined): HTMLElement {
  const name = `${place.file}:${place.line}`
  if (editor === undefined || place.path === undefined) return element('span', { class: 'place' }, name)
  const path = place.path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\//, editor.includes('//file/{file}') ? '' : '/')
  const values: Readonly<Record<string, string>> = { file: path, line: String(place.line), column: String(place.column) }
  const href = editor.replace(/\{(file|line|column)\}/g, (_, key: string) => values[key] ?? '')
  return element('a', { class: 'place', href, title: `Open ${name} in the editor` }, name)
}
