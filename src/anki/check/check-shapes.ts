import { isPlainObject } from '../faults/is-plain-object.js'
import { shown } from '../faults/shown.js'
import type { AnkiPackage } from '../model/model.js'
import { deckShape, mediaShape, presetShape } from './deck-shapes.js'
import { jsonObject } from './json-shape.js'
import { reviewShape } from './note-shapes.js'
import { fieldShape, noteTypeShape, templateShape } from './note-type-shapes.js'
import { integer, seconds } from './number-shapes.js'
import type { PackageProblemPlace, Problems } from './problems.js'
import { anything, checkShape, type ObjectShape, objectShape, wrongType } from './value-shapes.js'
import { warnOfKeys } from './warn-of-keys.js'

/** Everything but the notes: whether each value has its type. Gives whether the rest of the package can be checked. */
export function checkShapes(contents: AnkiPackage, problems: Problems): boolean {
  let isSound = true
  const { error } = problems
  const check = (items: readonly unknown[], name: string, shape: ObjectShape, placeOf: (name: string) => PackageProblemPlace): void => {
    for (let index = 0; index < items.length; index++) isSound = checkItem(items[index], name, index, shape, placeOf, problems) && isSound
  }
  check(contents.decks, 'Deck', deckShape, (deck) => ({ deck }))
  check(contents.presets ?? [], 'Preset', presetShape, (preset) => ({ preset }))
  check(contents.media, 'Media file', mediaShape, (media) => ({ media }))
  check(contents.reviews ?? [], 'Review', reviewShape, () => ({}))
  check(contents.noteTypes, 'Note type', noteTypeShape, (noteType) => ({ noteType }))
  for (const noteType of isSound ? contents.noteTypes : []) {
    const place = { noteType: noteType.name }
    check(noteType.fields, 'Field', fieldShape, (field) => ({ ...place, field }))
    check(noteType.templates, 'Template', templateShape, (template) => ({ ...place, template }))
  }
  warnOfKeys(contents, packageShape, (message) => problems.warning('unknown-key', `Package: ${message}`, {}))
  const configuration = jsonObject(contents.configuration ?? {})
  if (configuration) {
    if (isStructural.has(configuration.code)) isSound = false
    error(configuration.code, `\`configuration\` ${configuration.message}`)
  }
  const day = seconds(contents.dayZero ?? 0)
  if (day) error(day.code, `\`dayZero\` ${day.message}`)
  const version = contents.schedulerVersion === undefined ? undefined : integer({ least: 1, most: 2 })(contents.schedulerVersion)
  if (version) error(version.code, `\`schedulerVersion\` ${version.message}`)
  return isSound && day?.code !== 'wrong-type'
}

// PackageError's message begins with these
const named: ReadonlySet<string> = new Set(['Note type', 'Template', 'Media file'])

function checkItem(
  item: unknown,
  kind: string,
  index: number,
  shape: ObjectShape,
  placeOf: (name: string) => PackageProblemPlace,
  problems: Problems
): boolean {
  if (!isPlainObject(item)) {
    problems.error('wrong-type', `${kind} ${index} of the list ${wrongType(item, 'an object').message}`)
    return false
  }
  const name = item['name']
  // made only where something is wrong: there may be thousands of media
  const place = (): PackageProblemPlace => (typeof name === 'string' ? placeOf(name) : {})
  const title = (): string => {
    if (typeof name === 'string') return named.has(kind) ? '' : `${kind} \`${name}\`: `
    return `${kind} ${index} of the list${item['id'] === undefined ? '' : `, id ${shown(item['id'])}`}: `
  }
  let isSound = true
  checkShape(item, shape, (key, { code, message }) => {
    if (isStructural.has(code)) isSound = false
    problems.error(code, `${title()}\`${key}\` ${message}`, place())
  })
  warnOfKeys(item, shape, (message) => problems.warning('unknown-key', `${title()}${message}`, place()))
  return isSound
}

const packageShape = objectShape({
  decks: anything,
  noteTypes: anything,
  notes: anything,
  media: anything,
  presets: anything,
  reviews: anything,
  dayZero: anything,
  schedulerVersion: anything,
  configuration: anything
})

/** What the other checks would stumble over. */
const isStructural: ReadonlySet<string> = new Set(['wrong-type', 'not-json'])
