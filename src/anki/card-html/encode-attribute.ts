const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as Anki puts it between the quotes of an attribute: all below U+0100 but ASCII letters and digits is an entity. Source: the htmlescape crate, `encode_attribute`. */
export function encodeAttribute(text: string): string {
  return text.replace(/[\u0000-\u002f:-@[-`{-\u00ff]/g, (character) => named[character] ?? toNumber(character))
}

const toNumber = (character: string) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')};`
