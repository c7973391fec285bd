/** What one card has of its own. */
export interface CardOptions {
  /** Full name of a deck other than the note's. */
  readonly deck?: string
  /** Suspended (default: false). Anki takes it only when it imports with scheduling. */
  readonly suspended?: boolean
  /** Coloured flag, 1 to 7 (default: 0, none). Anki takes it only when it imports with scheduling. */
  readonly flag?: number
  /** Place among the new cards, from 0 (default: that of the note, counted from 1). */
  readonly position?: number
  /** Epoch seconds (default: the note's). */
  readonly modified?: number
  /** Where the card stands in its schedule (default: new). */
  readonly scheduling?: CardScheduling
}

/** A card's place in its schedule: the columns of Anki's `cards` table. Anki takes it only when it imports with scheduling. */
export interface CardScheduling {
  readonly type: 'new' | 'learning' | 'review' | 'relearning'
  /** Default: that of the type; `learning` for one that is learnt again. A suspended card is so by its options. */
  readonly queue?: 'new' | 'learning' | 'review' | 'day-learning' | 'preview' | 'scheduler-buried' | 'user-buried'
  /** Position of a new card, epoch seconds of a learning card, days since `dayZero` of a review card. */
  readonly due: number
  /** Days if positive, seconds if negative. */
  readonly interval: number
  /** Ease in permille. */
  readonly ease: number
  readonly repetitions: number
  readonly lapses: number
  /** Learning steps left: those of today times 1,000 plus all. */
  readonly stepsLeft: number
  /** `due` before the card went into a filtered deck. */
  readonly originalDue?: number
  /** Full name of the deck that the card was in before it went into a filtered deck. */
  readonly originalDeck?: string
  /** Flags above the three bits of the coloured one. */
  readonly otherFlags?: number
  /** Memory state and the like: JSON of Anki's `data` column. */
  readonly data?: string
}

/** One answer given: a row of Anki's `revlog` table. */
export interface Review {
  /** When it was given, epoch milliseconds. */
  readonly id: number
  readonly cardId: number
  /** 1 again to 4 easy; 0 for a change by hand. */
  readonly answer: number
  /** Days if positive, seconds if negative. */
  readonly interval: number
  readonly lastInterval: number
  /** Ease in permille, or FSRS difficulty. */
  readonly ease: number
  /** Milliseconds taken. */
  readonly time: number
  /** 0 learning, 1 review, 2 relearning, 3 filtered, 4 by hand, 5 rescheduled. */
  readonly type: number
}
