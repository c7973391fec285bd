import { isPlainObject } from '../faults/is-plain-object.js'
import { definedOptions } from '../schema-11/preset-json.js'
import { deckOther } from './deck-other.js'
import { jsonObject, otherThan } from './json-shape.js'
import { i64, integer, seconds } from './number-shapes.js'
import { anything, flag, id, objectShape, text } from './value-shapes.js'

const ofTheModel = otherThan(['id', 'name', 'mod', 'usn', 'conf', 'collapsed', 'browserCollapsed', 'desc', 'md'])

/** Source: rslib/src/decks/schema11.rs. */
export const deckShape = objectShape(
  { name: text },
  {
    description: text,
    markdownDescription: flag,
    preset: id,
    id,
    collapsed: flag,
    browserCollapsed: flag,
    other: (value) => ofTheModel(value) ?? deckOther(value)
  }
)

/** Source: rslib/src/deckconfig/schema11.rs. */
export const presetShape = objectShape(
  { id, name: text, modified: seconds },
  {
    options: (value) => jsonObject(isPlainObject(value) ? definedOptions(value) : value),
    other: otherThan(['id', 'name', 'mod', 'usn'])
  }
)

/** Its bytes are looked into by `checkMedia`. */
export const mediaShape = objectShape({ name: text }, { size: integer({ least: 0, most: i64.most }), data: anything, open: anything })
