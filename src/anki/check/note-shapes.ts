import { cardQueues, cardTypes } from '../schema-11/schema.js'
import { i32, i64, integer, seconds, u8, u16, u32, usualInteger } from './number-shapes.js'
import { anyText, anything, flag, id, listOf, object, objectShape, oneOf, text } from './value-shapes.js'

/** A note's own keys; fields and tags are looked into by `checkFields` and `checkTags`. */
export const noteShape = objectShape(
  {
    guid: anyText,
    noteTypeId: id,
    deck: text,
    fields: object,
    tags: listOf(anything, 'a list of tags'),
    modified: seconds
  },
  {
    id,
    cardIds: object,
    cards: object,
    // rslib/src/storage/card/mod.rs: 16 bits
    ordinals: listOf(integer(u16), 'a list of ordinals')
  }
)

/** Columns of `cards`. Source: rslib/src/storage/card/mod.rs. */
export const cardShape = objectShape(
  {},
  {
    deck: text,
    suspended: flag,
    flag: integer({ least: 0, most: 7 }),
    // of larger ones Anki's Check Database complains, and makes others of them: tried with 26.9.3, 24.6.3 and 2.1.54
    position: usualInteger({ least: 0, most: 1_999_999 }),
    modified: seconds,
    scheduling: object
  }
)

/** Columns of `cards`. Source: rslib/src/storage/card/mod.rs. */
export const schedulingShape = objectShape(
  {
    type: oneOf(Object.keys(cardTypes)),
    due: usualInteger(i32),
    interval: integer(u32),
    ease: integer(u16),
    repetitions: integer(u32),
    lapses: integer(u32),
    stepsLeft: integer(u32)
  },
  {
    queue: oneOf(Object.keys(cardQueues)),
    originalDue: usualInteger(i32),
    originalDeck: text,
    otherFlags: (value) =>
      typeof value === 'number' && value % 8 !== 0
        ? { code: 'number-out-of-range', message: `\`${value}\`, expected a multiple of 8: the three bits below are \`flag\`` }
        : integer(u8)(value),
    data: text
  }
)

/** Source: rslib/src/storage/revlog/mod.rs. */
export const reviewShape = objectShape({
  id: usualInteger({ least: 1, most: Number.MAX_SAFE_INTEGER }, 'epoch milliseconds'),
  cardId: integer(i64),
  answer: integer(u8),
  interval: integer(i32),
  lastInterval: integer(i32),
  ease: integer(u32),
  time: usualInteger(u32),
  // what it does not know is 0 to Anki
  type: usualInteger({ least: 0, most: 5 })
})
