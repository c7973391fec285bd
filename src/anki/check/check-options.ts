import { isPlainObject } from '../faults/is-plain-object.js'
import { expectKnownKeys } from '../faults/known-keys.js'
import { shown } from '../faults/shown.js'

// Anki's own library of dates ends in the year 262142: Anki 26.09 refuses what is later. Four digits are what ISO 8601 has.
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Throws `TypeError` with the option's name on options that are not what they must be. */
export function checkOptions(options: unknown): void {
  if (!isPlainObject(options))
    throw new TypeError(`\`options\` is ${shown(options)}, expected an object with \`created\`, the moment of the build`)
  expectKnownKeys(options, ['created', 'container', 'faithful', 'onWarning'], 'Option')
  const { created, faithful } = options
  if (!isDate(created)) throw new TypeError(`\`created\` is ${shown(created)}, expected a Date, the moment of the build`)
  const time = created.getTime()
  if (Number.isNaN(time)) throw new TypeError('`created` is no valid date')
  if (time < 0 || time > latest) throw new TypeError(`\`created\` is ${created.toISOString()}, expected a date from 1970 to 9999`)
  if (faithful !== undefined && typeof faithful !== 'boolean')
    throw new TypeError(`\`faithful\` is ${shown(faithful)}, expected \`true\` or \`false\``)
}

/** The same with the options of writing. */
export function checkWriteOptions(options: unknown): void {
  checkOptions(options)
  if (!isPlainObject(options)) return
  const { container, onWarning } = options
  if (container !== undefined && container !== 'legacy' && container !== 'latest')
    throw new TypeError(`\`container\` is ${shown(container)}, expected \`legacy\` or \`latest\``)
  if (onWarning !== undefined && typeof onWarning !== 'function')
    throw new TypeError(`\`onWarning\` is ${shown(onWarning)}, expected a function`)
}

/** The same for a package that has no lists. */
export function checkContents(contents: unknown): void {
  if (!isPlainObject(contents))
    throw new TypeError(`\`contents\` is ${shown(contents)}, expected an object with \`decks\`, \`noteTypes\`, \`notes\` and \`media\``)
  for (const name of ['decks', 'noteTypes', 'notes', 'media', 'presets', 'reviews']) {
    const list = contents[name]
    if (Array.isArray(list) || (list === undefined && (name === 'presets' || name === 'reviews'))) continue
    throw new TypeError(`\`contents.${name}\` is ${shown(list)}, expected a list`)
  }
}

/** Also one of another frame. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}
