import { userFile } from './css/read-css.js'
import { toDeckFormat } from './deck-format.js'
import { firstLook, looks, toLookMark } from './looks.js'
import type { NoteTypeOptions } from './note-type-options.js'

/** All CSS of a note type: whose it is, what it imports, the look, and the user's own rules, which win. */
export function toNoteTypeCss(
  { namespace, look = firstLook, theme = 'paper', css }: Pick<NoteTypeOptions, 'namespace' | 'look' | 'theme' | 'css'>,
  more?: string
): string {
  const toLook = looks[look]
  if (!toLook) throw new RangeError(`Look ${look}, expected one of ${Object.keys(looks).join(', ')}`)
  const imports = css?.importsUserFile ? `@import "${userFile}";\n` : ''
  const rules = css?.rules ? `\n${css.rules}` : ''
  return `${toDeckFormat(namespace)}\n${toLookMark(look)}${imports}${toLook(theme, more)}${rules}`
}
