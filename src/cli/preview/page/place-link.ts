import type { PreviewPlace } from '../preview-data.js'
import { element } from './element.js'

// A drive of Windows keeps its colon.
const toSegment = (name: string) => encodeURIComponent(name).replace(/^([A-Za-z])%3A$/, '$1:')

/** Where something stands in the notes: a link that opens the editor there, or its name alone. */
export function placeLink(place: PreviewPlace, editor: string | undefined): HTMLElement {
  const name = `${place.file}:${place.line}`
  if (editor === undefined || place.path === undefined) return element('span', { class: 'place' }, name)
  const path = place.path.split('/').map(toSegment).join('/')
  // The usual address has the slash of a path already.
  const file = editor.includes('/{file}') ? path.replace(/^\//, '') : path
  const values: Readonly<Record<string, string>> = { file, line: String(place.line), column: String(place.column) }
  const href = editor.replace(/\{(file|line|column)\}/g, (_, key: string) => values[key] ?? '')
  return element('a', { class: 'place', href, title: `Open ${name} in the editor` }, name)
}
