import { expectObject } from '../faults/expect.js'
import type { DeckPreset } from '../model/deck-preset.js'
import type { AnkiPackage, Deck, MediaFile } from '../model/model.js'

/** A package as `definePackage` takes it. */
export interface PackageDefinition extends Omit<AnkiPackage, 'media'> {
  /** Default: none. */
  readonly media?: readonly MediaFile[]
}

/** A package from its parts. Throws `TypeError` on what is no object; `checkPackage` and `writePackage` judge the rest. */
export function definePackage(definition: PackageDefinition): AnkiPackage {
  expectObject(definition, 'A package', 'an object with `decks`, `noteTypes` and `notes`')
  const { media = [], ...others } = definition
  return { ...others, media }
}

/** A deck; its name stays known to the compiler. Throws `TypeError` on what is no object; `checkPackage` judges the rest. */
export function defineDeck<const Name extends string>(deck: Deck & { readonly name: Name }): Deck & { readonly name: Name } {
  expectObject(deck, 'A deck', 'an object with a `name`')
  return deck
}

/** Options that decks share. Throws `TypeError` on what is no object; `checkPackage` judges the rest. */
export function definePreset(preset: DeckPreset): DeckPreset {
  expectObject(preset, 'A preset', 'an object with `id`, `name` and `modified`')
  return preset
}
