import type { AnkiPackage } from '../model/model.js'
import { normaliseDeckName } from '../text/names.js'
import { changedTo } from './changed-to.js'
import { checkId } from './check-id.js'
import { checkModified } from './check-modified.js'
import { checkPreset } from './check-preset.js'
import { checkUnique } from './check-unique.js'
import type { Problems } from './problems.js'

/** Anki 26.09 keeps double quotes, those before it do not: tried with 26.9.3, 24.6.3 and 2.1.54. */
function wouldCall(name: string, normal: string): string {
  const others = name.replaceAll('"', '')
  return others === normal && others !== name
    ? `of which Anki 24.06 and before drop the double quotes, so that it would be \`${normal}\` there only, expected none`
    : `which Anki would call ${changedTo(name, normal)}`
}

/** Decks and their presets. Units of `created`: epoch milliseconds. */
export function checkDecks({ decks, presets = [] }: AnkiPackage, created: number, problems: Problems): void {
  const { error } = problems
  const known = new Set([1, ...presets.map(({ id }) => id)])
  for (const { name, preset = 1, id } of decks) {
    const normal = normaliseDeckName(name)
    if (normal !== name) error('deck-name', `Deck \`${name}\`, ${wouldCall(name, normal)}`, { deck: name })
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
