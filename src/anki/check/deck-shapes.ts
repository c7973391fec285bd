import { definedOptions } from '../preset-json.js'
import { jsonObject, otherThan } from './json-shape.js'
import { i64, integer, seconds } from './number-shapes.js'
import { flag, id, isPlainObject, type ObjectShape, text } from './value-shapes.js'

/** Source: rslib/src/decks/schema11.rs. */
export const deckShape: ObjectShape = {
  required: { name: text },
  optional: {
    description: text,
    markdownDescription: flag,
    preset: id,
    id,
    collapsed: flag,
    browserCollapsed: flag,
    other: otherThan(['id', 'name', 'mod', 'usn', 'conf', 'collapsed', 'browserCollapsed', 'desc', 'md'])
  }
}

/** Source: rslib/src/deckconfig/schema11.rs. */
export const presetShape: ObjectShape = {
  required: { id, name: text, modified: seconds },
  optional: { options: (value) => jsonObject(isPlainObject(value) ? definedOptions(value) : value) }
}

/** Its bytes are looked into by `checkMedia`. */
export const mediaShape: ObjectShape = { required: { name: text }, optional: { size: integer({ least: 0, most: i64.most }) } }
