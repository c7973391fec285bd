/** Options that decks share. */
export interface DeckPreset {
  /** Anki takes a preset only if its id is free in the user's collection, and only when it imports presets. */
  readonly id: number
  readonly name: string
  /** Epoch seconds. */
  readonly modified: number
  /** Over Anki's defaults, as Anki stores them. */
  readonly options?: PresetOptions
  /** Other keys of Anki's preset object, as read from a package: those of add-ons, or with values that Anki does not take. */
  readonly other?: Readonly<Record<string, unknown>>
}

/**
 * Anki's own keys of a preset, in Anki's own units. Numbers beyond the bounds named here Anki replaces by its defaults.
 * Source: rslib/src/deckconfig/schema11.rs, and mod.rs for the bounds.
 */
export interface PresetOptions {
  readonly new?: {
    /** Learning steps in minutes, fractions allowed (default: 1 and 10). */
    readonly delays?: readonly number[]
    /** Days after *Good* and after *Easy*, 1 to 36,500, and a third number that is not used (default: 1, 4, 0). */
    readonly ints?: readonly number[]
    /** Ease in permille, 1,310 to 5,000 (default: 2500). */
    readonly initialFactor?: number
    /** 0 random, 1 in order (default: 1). */
    readonly order?: number
    /** New cards a day, 0 to 9,999 (default: 20). */
    readonly perDay?: number
    /** Buries new siblings until the next day (default: false). */
    readonly bury?: boolean
    /** Of Anki 2.0. */
    readonly separate?: boolean
  }
  readonly rev?: {
    /** Factor of *Easy*, 1 to 5 (default: 1.3). */
    readonly ease4?: number
    /** Factor of all intervals, 0.5 to 2 (default: 1). */
    readonly ivlFct?: number
    /** Days, 1 to 36,500 (default: 36500). */
    readonly maxIvl?: number
    /** Reviews a day, 0 to 9,999 (default: 200). */
    readonly perDay?: number
    /** Factor of *Hard*, 0.5 to 1.3 (default: 1.2). */
    readonly hardFactor?: number
    /** Buries siblings in review until the next day (default: false). */
    readonly bury?: boolean
    /** Of Anki 2.0. */
    readonly fuzz?: number
    /** Of Anki 2.0. */
    readonly minSpace?: number
  }
  readonly lapse?: {
    /** Relearning steps in minutes (default: 10). */
    readonly delays?: readonly number[]
    /** 0 suspend, 1 tag only (default: 1). */
    readonly leechAction?: number
    /** Lapses that make a leech, 1 to 9,999 (default: 8). */
    readonly leechFails?: number
    /** Days, 1 to 36,500 (default: 1). */
    readonly minInt?: number
    /** Share of the interval that is left, 0 to 1 (default: 0). */
    readonly mult?: number
  }
  /** Most seconds that an answer counts, 1 to 9,999 (default: 60). */
  readonly maxTaken?: number
  /** Plays sounds by itself (default: true). */
  readonly autoplay?: boolean
  /** 1 shows the answer timer (default: 0). */
  readonly timer?: number
  /** Plays the question's sounds again with those of the answer (default: true). */
  readonly replayq?: boolean
  /** Share of remembered cards that FSRS aims at, 0.7 to 0.99 (default: 0.9). */
  readonly desiredRetention?: number
  readonly fsrsWeights?: readonly number[]
  readonly fsrsParams5?: readonly number[]
  readonly fsrsParams6?: readonly number[]
  /** Share of cards remembered before FSRS, 0.7 to 0.97 (default: 0.9). */
  readonly sm2Retention?: number
  /** Search for the cards that FSRS learns from. */
  readonly weightSearch?: string
  /** `YYYY-MM-DD`: reviews before it are not learnt from. */
  readonly ignoreRevlogsBeforeDate?: string
  readonly rescheduleFsrsCards?: boolean
  /** Shares of the usual reviews, Monday first. */
  readonly easyDaysPercentages?: readonly number[]
  /** 0 new cards among reviews, 1 after them, 2 before them (default: 0); so is `interdayLearningMix`. */
  readonly newMix?: number
  readonly interdayLearningMix?: number
  /** 0 to 9,999 (default: 0). */
  readonly newPerDayMinimum?: number
  /** Anki's number of an order, as of the two below. */
  readonly reviewOrder?: number
  readonly newSortOrder?: number
  readonly newGatherPriority?: number
  /** Buries siblings that are learnt over days (default: false). */
  readonly buryInterdayLearning?: boolean
  readonly stopTimerOnAnswer?: boolean
  /** Seconds until the answer shows by itself (default: 0, never). */
  readonly secondsToShowQuestion?: number
  /** Seconds until the next card shows by itself (default: 0, never). */
  readonly secondsToShowAnswer?: number
  /** 0 show the answer, 1 remind (default: 0). */
  readonly questionAction?: number
  /** Anki's number of what happens then, 0 to 4 (default: 0). */
  readonly answerAction?: number
  /** Counts those seconds from the end of the sounds (default: true). */
  readonly waitForAudio?: boolean
  /** Whether the preset is of a filtered deck, in Anki 2.0. */
  readonly dyn?: boolean
}
