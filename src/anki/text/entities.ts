import { characterEntitiesHtml4 } from 'character-entities-html4'

const entity = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([0-9A-Za-z]+));/y

/**
 * Text with its entities decoded as Anki does it: all or nothing, each closed and known to HTML 4; then no-break spaces
 * become spaces. Source: rslib/src/text.rs, `decode_entities`, and the htmlescape crate that it calls.
 */
export function decodeEntities(text: string): string {
  let decoded = ''
  let position = 0
  for (;;) {
    const ampersand = text.indexOf('&', position)
    if (ampersand === -1) break
    entity.lastIndex = ampersand
    const match = entity.exec(text)
    const character = match && characterOf(match)
    if (character === undefined || character === null) return text
    decoded += text.slice(position, ampersand) + character
    position = entity.lastIndex
  }
  return position === 0 ? text : (decoded + text.slice(position)).replaceAll('\u00a0', ' ')
}

function characterOf([, hexadecimal, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(characterEntitiesHtml4, name) ? characterEntitiesHtml4[name] : undefined
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16)
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code)
}
