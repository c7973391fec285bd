import { fraction, i32, integer, u8, u16, u32 } from './number-shapes.js'
import { anyText, flag, listOf, type Shape } from './value-shapes.js'

const numbers = listOf(fraction, 'a list of numbers')
const choice = (most: number): Shape => integer({ least: 0, most })

/** Keys that Anki refuses the package for if they have another type. Source: rslib/src/deckconfig/schema11.rs. */
export const strictOptions: Readonly<Record<string, Shape>> = {
  maxTaken: integer({ least: 0, most: i32.most }),
  autoplay: flag,
  replayq: flag,
  newMix: integer(i32),
  newPerDayMinimum: integer(u32),
  interdayLearningMix: integer(i32),
  reviewOrder: integer(i32),
  newSortOrder: integer(i32),
  newGatherPriority: integer(i32),
  buryInterdayLearning: flag,
  fsrsWeights: numbers,
  fsrsParams5: numbers,
  fsrsParams6: numbers,
  easyDaysPercentages: numbers,
  desiredRetention: fraction,
  ignoreRevlogsBeforeDate: anyText,
  stopTimerOnAnswer: flag,
  secondsToShowQuestion: fraction,
  secondsToShowAnswer: fraction,
  questionAction: choice(1),
  answerAction: choice(4),
  waitForAudio: flag,
  rescheduleFsrsCards: flag,
  sm2Retention: fraction,
  weightSearch: anyText
}

/** Keys that Anki replaces by a default if they have another type. */
export const lenientOptions: Readonly<Record<string, Shape>> = { timer: integer(u8), dyn: flag }

/** Keys of the objects within, which Anki replaces by defaults, alone or as a whole. */
export const groupedOptions: Readonly<Record<'new' | 'rev' | 'lapse', Readonly<Record<string, Shape>>>> = {
  new: {
    delays: numbers,
    ints: listOf(integer(u16), 'a list of integers'),
    initialFactor: integer(u16),
    order: choice(1),
    perDay: integer(u32),
    bury: flag,
    separate: flag
  },
  rev: {
    ease4: fraction,
    ivlFct: fraction,
    maxIvl: integer(u32),
    perDay: integer(u32),
    hardFactor: fraction,
    bury: flag,
    // of Anki 2.0
    fuzz: fraction,
    minSpace: fraction
  },
  lapse: { delays: numbers, leechAction: choice(1), leechFails: integer(u32), minInt: integer(u32), mult: fraction }
}
