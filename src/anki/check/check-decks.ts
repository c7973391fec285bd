import type { AnkiPackage } from '../model.js'
import { normaliseDeckName } from '../names.js'
import { checkId } from './check-id.js'
import { checkUnique } from './check-unique.js'
import type { Problems } from './problems.js'

/** Decks and their presets. */
export function checkDecks({ decks, presets = [] }: AnkiPackage, { error }: Problems): void {
  const known = new Set([1, ...presets.map(({ id }) => id)])
  for (const { name, preset = 1, id } of decks) {
    const normal = normaliseDeckName(name)
    if (normal !== name) error('deck-name', `Deck \`${name}\`, which Anki would call \`${normal}\``)
    if (!known.has(preset)) error('unknown-preset', `Preset ${preset} of deck \`${name}\` not in the package, expected one of its presets`)
    checkId(id, (message) => error('id-out-of-range', `Deck \`${name}\`: ${message}`))
  }
  checkUnique(
    decks,
    ({ name }) => name.toLowerCase(),
    ({ name }) => error('duplicate-deck', `Deck \`${name}\` twice, expected one deck a name, whatever its case`)
  )
  checkUnique(
    decks.filter(({ id }) => id !== undefined),
    ({ id }) => id,
    ({ name }) => error('duplicate-id', `Deck \`${name}\` has the id of another deck`)
  )
  checkUnique(
    presets,
    ({ id }) => id,
    ({ id }) => error('duplicate-preset', `Preset ${id} twice, expected one preset an id`)
  )
  for (const { id, name } of presets) checkId(id, (message) => error('id-out-of-range', `Preset \`${name}\`: ${message}`))
}
