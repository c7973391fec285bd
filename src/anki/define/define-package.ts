import type { DeckPreset } from '../deck-preset.js'
import type { AnkiPackage, Deck, MediaFile } from '../model.js'

/** A package as `definePackage` takes it. */
export interface PackageDefinition extends Omit<AnkiPackage, 'media'> {
  /** Default: none. */
  readonly media?: readonly MediaFile[]
}

/** A package from its parts. It throws nothing: `checkPackage` and `writePackage` judge it. */
export function definePackage(definition: PackageDefinition): AnkiPackage {
  const { media = [], ...others } = definition
  return { ...others, media }
}

/** A deck; its name stays known to the compiler. It throws nothing. */
export function defineDeck<const Name extends string>(deck: Deck & { readonly name: Name }): Deck & { readonly name: Name } {
  return deck
}

/** Options that decks share. It throws nothing. */
export function definePreset(preset: DeckPreset): DeckPreset {
  return preset
}
