import { characterEntities } from 'character-entities'

const entity = /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z0-9]+));/giy

/**
 * Text with its entities decoded as Anki does it: all or nothing, each closed and known; then no-break spaces become spaces.
 * Source: rslib/src/text.rs, `decode_entities`, and the htmlescape crate that it calls.
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
  return (decoded + text.slice(position)).replaceAll('\u00a0', ' ')
}

function characterOf([, hexadecimal, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) {
    const character = Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined
    // htmlescape knows no entity of two characters
    return character !== undefined && [...character].length === 1 ? character : undefined
  }
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16)
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code)
}
