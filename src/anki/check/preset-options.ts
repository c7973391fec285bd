import type { PresetOptions } from '../model/deck-preset.js'
import { fraction, i32, integer, least, u8, u16, u32, within } from './number-shapes.js'
import { anyText, flag, listOf, type Shape } from './value-shapes.js'

const numbers = listOf(fraction, 'a list of numbers')
const steps = listOf(least(0, 'minutes'), 'a list of minutes')
const choice = (most: number): Shape => integer({ least: 0, most })
const aDay = within(integer(u32), { least: 0, most: 9999 })
const times = within(integer(u32), { least: 1, most: 9999 })
const days = within(integer(u32), { least: 1, most: 36_500 })
const factor = (from: number, most: number): Shape => within(fraction, { least: from, most })

/** Two intervals, and a number that is not used. */
const graduating: Shape = (value) => {
  const fault = listOf(integer(u16), 'a list of integers')(value)
  return fault ?? (Array.isArray(value) ? listOf(days, 'a list of days')(value.slice(0, 2)) : undefined)
}

type Grouped = 'new' | 'rev' | 'lapse'
type OptionShapes<Options> = Readonly<Record<keyof Options, Shape>>
type Lenient = 'timer' | 'dyn'

// The bounds are those of rslib/src/deckconfig/mod.rs, ensure_deck_config_values_valid. Anki 26.9.3 and 24.6.3 hold to them, 2.1.54
// does not; negative steps all three keep, without making sense of them.

/** Keys that Anki refuses the package for if they have another type. Source: rslib/src/deckconfig/schema11.rs. */
const strictOptions: OptionShapes<Omit<PresetOptions, Grouped | Lenient>> = {
  maxTaken: within(integer({ least: 0, most: i32.most }), { least: 1, most: 9999 }),
  autoplay: flag,
  replayq: flag,
  newMix: integer(i32),
  newPerDayMinimum: aDay,
  interdayLearningMix: integer(i32),
  reviewOrder: integer(i32),
  newSortOrder: integer(i32),
  newGatherPriority: integer(i32),
  buryInterdayLearning: flag,
  fsrsWeights: numbers,
  fsrsParams5: numbers,
  fsrsParams6: numbers,
  easyDaysPercentages: numbers,
  desiredRetention: factor(0.7, 0.99),
  ignoreRevlogsBeforeDate: anyText,
  stopTimerOnAnswer: flag,
  secondsToShowQuestion: fraction,
  secondsToShowAnswer: fraction,
  questionAction: choice(1),
  answerAction: choice(4),
  waitForAudio: flag,
  rescheduleFsrsCards: flag,
  sm2Retention: factor(0.7, 0.97),
  weightSearch: anyText
}

/** Keys that Anki replaces by a default if they have another type. */
const lenientOptions: OptionShapes<Pick<PresetOptions, Lenient>> = { timer: integer(u8), dyn: flag }

/** Keys that are no objects. */
export const plainOptions: Readonly<Record<string, Shape>> = { ...strictOptions, ...lenientOptions }

/** Whether Anki replaces a key by a default if it has another type. */
export function isLenient(key: string): boolean {
  return Object.hasOwn(lenientOptions, key)
}

/** Keys of the objects within, which Anki replaces by defaults, alone or as a whole. */
export const groupedOptions: { readonly [Group in Grouped]: OptionShapes<NonNullable<PresetOptions[Group]>> } = {
  new: {
    delays: steps,
    ints: graduating,
    initialFactor: within(integer(u16), { least: 1310, most: 5000 }),
    order: choice(1),
    perDay: aDay,
    bury: flag,
    separate: flag
  },
  rev: {
    ease4: factor(1, 5),
    ivlFct: factor(0.5, 2),
    maxIvl: days,
    perDay: aDay,
    hardFactor: factor(0.5, 1.3),
    bury: flag,
    fuzz: fraction,
    minSpace: fraction
  },
  lapse: { delays: steps, leechAction: choice(1), leechFails: times, minInt: days, mult: factor(0, 1) }
}
