/** What one card has of its own. */
export interface CardOptions {
  /** Full name of the deck that the card is in (default: its template's `targetDeck`, else the note's deck). */
  readonly deck?: string
  /** Suspended (default: false). Anki takes it only when it imports with scheduling. */
  readonly suspended?: boolean
  /** Coloured flag, 1 to 7 (default: 0, none). Anki takes it only when it imports with scheduling. */
  readonly flag?: number
  /** Place among the new cards, from 0 to 1,999,999 (default: that of the note, counted from 1). Not beside `scheduling`. */
  readonly position?: number
  /** Epoch seconds (default: the note's). */
  readonly modified?: number
  /** Where the card stands in its schedule (default: new). */
  readonly scheduling?: CardScheduling
}

/**
 * A card's place in its schedule: the columns of Anki's `cards` table. Anki takes it only when it imports with scheduling. All numbers
 * are integers, and Anki refuses the package beyond the bounds of their columns. Source: rslib/src/storage/card/mod.rs.
 */
export interface CardScheduling {
  readonly type: 'new' | 'learning' | 'review' | 'relearning'
  /** Default: that of the type; `learning` for one that is learnt again. A suspended card is so by its options. */
  readonly queue?: 'new' | 'learning' | 'review' | 'day-learning' | 'preview' | 'scheduler-buried' | 'user-buried'
  /** Position of a new card, epoch seconds of a learning card, days since `dayZero` of a review card; beyond 32 bits it becomes 0. */
  readonly due: number
  /** Days, 0 to 2^32 - 1. Seconds, as in the review log, Anki refuses here. */
  readonly interval: number
  /** Ease in permille, 0 to 65,535: 2,500 for 250 %. */
  readonly ease: number
  /** 0 to 2^32 - 1, as `lapses`. */
  readonly repetitions: number
  readonly lapses: number
  /** Learning steps left: those of today times 1,000 plus all; 0 to 2^32 - 1. */
  readonly stepsLeft: number
  /** `due` before the card went into a filtered deck. */
  readonly originalDue?: number
  /** Full name of the deck that the card was in before it went into a filtered deck. */
  readonly originalDeck?: string
  /** Flags above the three bits of the coloured one: a multiple of 8, at most 248. */
  readonly otherFlags?: number
  /** Memory state and the like: a JSON object, Anki's `data` column. Anki drops what is none. */
  readonly data?: string
}

/** One answer given: a row of Anki's `revlog` table, all integers. Source: rslib/src/storage/revlog/mod.rs. */
export interface Review {
  /** When it was given, epoch milliseconds, not later than the build; no two alike. */
  readonly id: number
  /** One of the notes' `cardIds`: Anki drops reviews of other cards. */
  readonly cardId: number
  /** 1 again to 4 easy; 0 for a change by hand. Anki refuses the package beyond 255. */
  readonly answer: number
  /** Days if positive, seconds if negative; 32 bits, as `lastInterval`. */
  readonly interval: number
  readonly lastInterval: number
  /** Ease in permille, or FSRS difficulty; 0 to 2^32 - 1. */
  readonly ease: number
  /** Milliseconds taken; beyond 2^32 - 1 it becomes 0. */
  readonly time: number
  /** 0 learning, 1 review, 2 relearning, 3 filtered, 4 by hand, 5 rescheduled, which Anki 24.06 and before take for 0. */
  readonly type: number
}
