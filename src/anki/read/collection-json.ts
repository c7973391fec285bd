import type { JsonObject } from './json-values.js'

/** What a collection holds beside notes and cards, in the form of schema 11. */
export interface CollectionJson {
  /** Epoch seconds. */
  readonly created: number
  readonly configuration: JsonObject
  readonly noteTypes: readonly JsonObject[]
  readonly decks: readonly JsonObject[]
  readonly presets: readonly JsonObject[]
}
