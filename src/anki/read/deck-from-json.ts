import { splitOptions } from '../check/split-options.js'
import type { DeckPreset } from '../model/deck-preset.js'
import { defaultDeckId, derivedDeckId } from '../model/deck-tree.js'
import type { Deck } from '../model/model.js'
import { deckJson } from '../schema-11/deck-json.js'
import { presetJson } from '../schema-11/preset-json.js'
import { flagAt, integerAt, type JsonObject, otherKeys, textAt, unless } from './json-values.js'

const deckKeys = ['id', 'name', 'mod', 'usn', 'conf', 'collapsed', 'browserCollapsed', 'desc', 'md']

/** A deck from an object of `col.decks`. Throws `PackageError`. */
export function deckFromJson(json: JsonObject): Deck {
  const name = textAt(json, 'name')
  const id = integerAt(json, 'id')
  const deck: Deck = {
    name,
    ...unless('description', textAt(json, 'desc', ''), ''),
    ...unless('markdownDescription', flagAt(json, 'md'), false),
    ...unless('preset', integerAt(json, 'conf', 1), 1),
    ...unless('id', id, name.toLowerCase() === 'default' ? defaultDeckId : derivedDeckId(name)),
    ...unless('collapsed', flagAt(json, 'collapsed'), false),
    ...unless('browserCollapsed', flagAt(json, 'browserCollapsed'), false)
  }
  return { ...deck, ...unless('other', otherKeys(json, deckKeys, deckJson({ id, deck }, 0))) }
}

const presetKeys = ['id', 'name', 'mod', 'usn']

/** A preset from an object of `col.dconf`. Throws `PackageError`. */
export function presetFromJson(json: JsonObject): DeckPreset {
  const preset = { id: integerAt(json, 'id'), name: textAt(json, 'name'), modified: integerAt(json, 'mod', 0) }
  return { ...preset, ...splitOptions(otherKeys(json, presetKeys, presetJson(preset)) ?? {}) }
}
