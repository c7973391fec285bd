/** Options that decks share. */
export interface DeckPreset {
  /** Anki takes a preset only if its id is free in the user's collection, and only when it imports presets. */
  readonly id: number
  readonly name: string
  /** Epoch seconds. */
  readonly modified: number
  /** Over Anki's defaults, as Anki stores them. A key that Anki does not know is written, and warned of. */
  readonly options?: PresetOptions | Readonly<Record<string, unknown>>
}

/** Anki's own keys of a preset, in Anki's own units. Source: rslib/src/deckconfig/schema11.rs. */
interface PresetOptions {
  readonly new?: {
    /** Learning steps in minutes, fractions allowed (default: 1 and 10). */
    readonly delays?: readonly number[]
    /** Days after *Good*, days after *Easy*, and a third number that is not used (default: 1, 4, 0). */
    readonly ints?: readonly number[]
    /** Ease in permille (default: 2500). */
    readonly initialFactor?: number
    /** 0 random, 1 in order (default: 1). */
    readonly order?: number
    /** New cards a day (default: 20). */
    readonly perDay?: number
    /** Buries new siblings until the next day (default: false). */
    readonly bury?: boolean
  }
  readonly rev?: {
    /** Factor of *Easy* (default: 1.3). */
    readonly ease4?: number
    /** Factor of all intervals (default: 1). */
    readonly ivlFct?: number
    /** Days (default: 36500). */
    readonly maxIvl?: number
    /** Reviews a day (default: 200). */
    readonly perDay?: number
    /** Factor of *Hard* (default: 1.2). */
    readonly hardFactor?: number
    /** Buries siblings in review until the next day (default: false). */
    readonly bury?: boolean
  }
  readonly lapse?: {
    /** Relearning steps in minutes (default: 10). */
    readonly delays?: readonly number[]
    /** 0 suspend, 1 tag only (default: 1). */
    readonly leechAction?: number
    /** Lapses that make a leech (default: 8). */
    readonly leechFails?: number
    /** Days (default: 1). */
    readonly minInt?: number
    /** Share of the interval that is left, 0 to 1 (default: 0). */
    readonly mult?: number
  }
  /** Most seconds that an answer counts (default: 60). */
  readonly maxTaken?: number
  /** Plays sounds by itself (default: true). */
  readonly autoplay?: boolean
  /** 1 shows the answer timer (default: 0). */
  readonly timer?: number
  /** Plays the question's sounds again with those of the answer (default: true). */
  readonly replayq?: boolean
  /** Share of remembered cards that FSRS aims at, 0 to 1 (default: 0.9). */
  readonly desiredRetention?: number
  readonly fsrsWeights?: readonly number[]
  readonly fsrsParams5?: readonly number[]
  readonly fsrsParams6?: readonly number[]
}
