/// <reference lib="es2024.string" />

import { isPlainObject } from '../faults/is-plain-object.js'
import type { Note } from '../model/model.js'
import { noteShape } from './note-shapes.js'
import type { PackageProblemPlace, Problems } from './problems.js'
import { checkShape, wrongType } from './value-shapes.js'
import { warnOfKeys } from './warn-of-keys.js'

/** Whether a value is a note that the other checks can look into. */
export function isNote(note: unknown, index: number, problems: Problems): note is Note {
  const { error } = problems
  if (!isPlainObject(note)) {
    error('wrong-type', `Note ${index} of the list ${wrongType(note, 'an object').message}`)
    return false
  }
  if (isPlain(note)) return true
  const { guid } = note
  const title = typeof guid === 'string' ? '' : `Note ${index} of the list: `
  const place: PackageProblemPlace = typeof guid === 'string' ? { note: guid } : {}
  let isSound = true
  checkShape(note, noteShape, (key, { code, message }) => {
    if (code === 'wrong-type') isSound = false
    error(code, `${title}\`${key}\` ${message}`, place)
  })
  warnOfKeys(note, noteShape, (message) => problems.warning('unknown-key', `${title}${message}`, place))
  return isSound
}

/** Whether a note has nothing but what most have, and all of it right: most of hundreds of thousands are told by this alone. */
function isPlain(note: Readonly<Record<string, unknown>>): boolean {
  const { guid, deck, noteTypeId, modified, tags, fields } = note
  return (
    typeof guid === 'string' &&
    typeof deck === 'string' &&
    deck.isWellFormed() &&
    typeof noteTypeId === 'number' &&
    Number.isSafeInteger(modified) &&
    Number(modified) >= 0 &&
    Array.isArray(tags) &&
    isPlainObject(fields) &&
    hasNoOther(note)
  )
}

/** Whether there are just the six keys that were seen. */
function hasNoOther(note: object): boolean {
  // counted without a list of them
  let count = 0
  for (const _ in note) count++
  return count === 6
}
