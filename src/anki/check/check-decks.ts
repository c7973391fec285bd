import type { AnkiPackage } from '../model.js'
import { normaliseDeckName } from '../names.js'
import { checkId } from './check-id.js'
import { checkModified } from './check-modified.js'
import { checkPreset } from './check-preset.js'
import { checkUnique } from './check-unique.js'
import type { Problems } from './problems.js'

/** Decks and their presets. Units of `created`: epoch milliseconds. */
export function checkDecks({ decks, presets = [] }: AnkiPackage, created: number, problems: Problems): void {
  const { error } = problems
  const known = new Set([1, ...presets.map(({ id }) => id)])
  for (const { name, preset = 1, id } of decks) {
    const normal = normaliseDeckName(name)
    if (normal !== name) error('deck-name', `Deck \`${name}\`, which Anki would call \`${normal}\``, { deck: name })
    if (!known.has(preset))
      error('unknown-preset', `Preset ${preset} of deck \`${name}\` not in the package, expected one of its presets`, { deck: name })
    checkId(id, (message) => error('id-out-of-range', `Deck \`${name}\`: ${message}`, { deck: name }))
  }
  checkUnique(
    decks,
    ({ name }) => name.toLowerCase(),
    ({ name }) => error('duplicate-deck', `Deck \`${name}\` twice, expected one deck a name, whatever its case`, { deck: name })
  )
  checkUnique(
    decks.filter(({ id }) => id !== undefined),
    ({ id }) => id,
    ({ name }) => error('duplicate-id', `Deck \`${name}\` has the id of another deck`, { deck: name })
  )
  checkUnique(
    presets,
    ({ id }) => id,
    ({ id, name }) => error('duplicate-preset', `Preset ${id} twice, expected one preset an id`, { preset: name })
  )
  for (const preset of presets) {
    const place = { preset: preset.name }
    checkId(preset.id, (message) => error('id-out-of-range', `Preset \`${preset.name}\`: ${message}`, place))
    checkModified(preset.modified, `Preset \`${preset.name}\` modified`, created, problems, place)
    checkPreset(preset, problems)
  }
}
