/** Options that decks share. Durations are in the unit that Anki shows. */
export interface DeckPreset {
  /** Anki takes a preset only if its id is free in the user's collection, and only when it imports presets. */
  readonly id: number
  readonly name: string
  /** Epoch seconds. */
  readonly modified: number
  /** Anki's own keys of a preset (`new`, `rev`, `lapse`, `fsrsParams6`, …), over its defaults. */
  readonly options?: Readonly<Record<string, unknown>>
}
