import { trim, trimAlso } from './white-space.js'

// rslib/src/text.rs, normalize_to_nfc and the control characters that names lose
const controls = /[\u0000-\u001f\u007f]/g

/** A deck's full name as Anki stores it. Source: rslib/src/decks/name.rs. */
export function normaliseDeckName(name: string): string {
  return name
    .split('::')
    .map((level) => level.normalize('NFC').replace(/"/g, '').replace(controls, ''))
    .map((level) => trimAlso(level, ':', ':') || 'blank')
    .join('::')
}

/** A field's name as Anki stores it. Source: rslib/src/notetype/fields.rs. */
export function normaliseFieldName(name: string): string {
  return trimAlso(name.normalize('NFC').replace(/[:{}"]/g, ''), '#/^', '')
}

/** A note type's or template's name as Anki stores it. Source: rslib/src/notetype/mod.rs. */
export function normaliseTypeName(name: string): string {
  return name.normalize('NFC').replaceAll('"', '')
}

/** A tag as Anki stores it; it would split one at a space. Source: rslib/src/tags/mod.rs. */
export function normaliseTag(tag: string): string {
  return tag
    .split('::')
    .map((level) => trim(level.normalize('NFC').replace(/"/g, '').replace(controls, '')) || 'blank')
    .join('::')
}
