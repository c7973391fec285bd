import { parseJson } from '../schema-11/json.js'
import { isObject } from './json-values.js'
import { guarded, readError } from './read-error.js'

// Anki's own reader refuses 128 levels (serde_json, `remaining_depth`); what is read by itself here may be put into others there
const mostLevels = 100

/** The value of a JSON text; `what` it is, for the message. Throws `PackageError`, also on objects and lists too deep in each other. */
export function readJson(text: string, what: string): unknown {
  const value = guarded('bad-json', `${what} is no JSON`, () => parseJson(text))
  if (isDeeper(value, mostLevels))
    throw readError('bad-json', `${what} is JSON of more than ${mostLevels} levels, expected what Anki reads`)
  return value
}

function isDeeper(value: unknown, levels: number): boolean {
  if (!isObject(value) && !Array.isArray(value)) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}
