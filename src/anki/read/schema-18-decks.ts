import { bytesColumn, integerColumn, textColumn } from './column-values.js'
import { type JsonObject, unless } from './json-values.js'
import type { Row } from './open-database.js'
import { otherJson } from './other-json.js'
import { type Decoded, decode } from './proto.js'
import { dayLimit, deckCommon, deckKind, filteredDeck, normalDeck, presetConfig, searchTerm } from './proto-messages.js'
import { readError } from './read-error.js'

/** A row of `decks` as an object of `col.decks`. Source: rslib/src/decks/schema11.rs. */
export function deckJson18(row: Row): JsonObject {
  const common = decode(deckCommon, bytesColumn(row[3], 'common'), 'decks.common')
  const kind = decode(deckKind, bytesColumn(row[4], 'kind'), 'decks.kind')
  const day = common.lastDayStudied ?? 0
  const filtered = kind.filtered && filteredJson(decode(filteredDeck, kind.filtered, 'decks.kind'))
  const normal = kind.normal && normalJson(decode(normalDeck, kind.normal, 'decks.kind'))
  const own = filtered ?? normal
  if (!own) throw readError('wrong-schema', `Deck ${row[0]} that is neither normal nor filtered`)
  return {
    ...otherJson(common.other),
    id: integerColumn(row[0], 'id'),
    // rslib/src/decks/name.rs
    name: textColumn(row[1], 'name').replaceAll('\u001f', '::'),
    mod: integerColumn(row[2], 'mtime_secs'),
    collapsed: common.studyCollapsed ?? false,
    browserCollapsed: common.browserCollapsed ?? false,
    newToday: [day, common.newStudied ?? 0],
    revToday: [day, common.reviewStudied ?? 0],
    lrnToday: [day, common.learningStudied ?? 0],
    timeToday: [day, common.millisecondsStudied ?? 0],
    ...own
  }
}

function normalJson(normal: Decoded<typeof normalDeck>): JsonObject {
  return {
    dyn: 0,
    conf: normal.preset ?? 1,
    desc: normal.description ?? '',
    md: normal.markdownDescription ?? false,
    extendNew: normal.extendNew ?? 0,
    extendRev: normal.extendReview ?? 0,
    reviewLimit: normal.reviewLimit ?? null,
    newLimit: normal.newLimit ?? null,
    reviewLimitToday: limitJson(normal.reviewLimitToday),
    newLimitToday: limitJson(normal.newLimitToday),
    // a percentage there
    desiredRetention: normal.desiredRetention === undefined ? null : Math.round(normal.desiredRetention * 100)
  }
}

function limitJson(bytes: Uint8Array | undefined): JsonObject | null {
  if (!bytes) return null
  const { limit = 0, today = 0 } = decode(dayLimit, bytes, 'decks.kind')
  return { limit, today }
}

function filteredJson(filtered: Decoded<typeof filteredDeck>): JsonObject {
  const terms = (filtered.searchTerms ?? []).map((bytes) => {
    const { search = '', limit = 0, order = 0 } = decode(searchTerm, bytes, 'decks.kind')
    return [search, limit, order]
  })
  return {
    dyn: 1,
    resched: filtered.reschedule ?? false,
    terms,
    separate: true,
    delays: filtered.delays ?? null,
    previewDelay: filtered.previewDelay ?? 0,
    previewAgainSecs: filtered.previewAgainSecs ?? 0,
    previewHardSecs: filtered.previewHardSecs ?? 0,
    previewGoodSecs: filtered.previewGoodSecs ?? 0
  }
}

/** A row of `deck_config` as an object of `col.dconf`. Source: rslib/src/deckconfig/schema11.rs. */
export function presetJson18(row: Row, isSchema15: boolean): JsonObject {
  const config = decode(presetConfig, bytesColumn(row[3], 'config'), 'deck_config.config')
  return {
    ...otherJson(config.other),
    id: integerColumn(row[0], 'id'),
    name: textColumn(row[1], 'name'),
    mod: integerColumn(row[2], 'mtime_secs'),
    ...generalOptions(config),
    new: {
      delays: config.learnSteps ?? [],
      ints: [config.graduatingIntervalGood ?? 0, config.graduatingIntervalEasy ?? 0, 0],
      initialFactor: Math.round(initialEase(config.initialEase ?? 0, isSchema15) * 1000),
      // the two numberings are the other way round
      order: (config.newCardInsertOrder ?? 0) === 1 ? 0 : 1,
      perDay: config.newPerDay ?? 0,
      bury: config.buryNew ?? false
    },
    rev: {
      ease4: config.easyMultiplier ?? 0,
      ivlFct: config.intervalMultiplier ?? 0,
      maxIvl: config.maximumReviewInterval ?? 0,
      perDay: config.reviewsPerDay ?? 0,
      hardFactor: config.hardMultiplier ?? 0,
      bury: config.buryReviews ?? false
    },
    lapse: {
      delays: config.relearnSteps ?? [],
      leechAction: config.leechAction ?? 0,
      leechFails: config.leechThreshold ?? 0,
      minInt: config.minimumLapseInterval ?? 0,
      mult: config.lapseMultiplier ?? 0
    }
  }
}

/** Schema 15 kept 250 for 2.5, or a wrong least ease, which Anki mends. Source: rslib/src/storage/deckconfig/mod.rs. */
function initialEase(ease: number, isSchema15: boolean): number {
  if (!isSchema15) return ease
  return ease / 100 <= 1.3 ? 2.5 : ease / 100
}

function generalOptions(config: Decoded<typeof presetConfig>): JsonObject {
  return {
    maxTaken: config.capAnswerTimeToSecs ?? 0,
    autoplay: !(config.disableAutoplay ?? false),
    timer: config.showTimer === true ? 1 : 0,
    replayq: !(config.skipQuestionWhenReplayingAnswer ?? false),
    newMix: config.newMix ?? 0,
    newPerDayMinimum: config.newPerDayMinimum ?? 0,
    interdayLearningMix: config.interdayLearningMix ?? 0,
    reviewOrder: config.reviewOrder ?? 0,
    newSortOrder: config.newCardSortOrder ?? 0,
    newGatherPriority: config.newCardGatherPriority ?? 0,
    buryInterdayLearning: config.buryInterdayLearning ?? false,
    // an Anki that does not know them yet would keep them as they come, so not even as empty lists
    ...unless('fsrsWeights', config.fsrsParams4),
    ...unless('fsrsParams5', config.fsrsParams5),
    ...unless('fsrsParams6', config.fsrsParams6),
    ...unless('easyDaysPercentages', config.easyDaysPercentages),
    // to Anki none is the default
    ...unless('desiredRetention', config.desiredRetention),
    ignoreRevlogsBeforeDate: config.ignoreRevlogsBeforeDate ?? '',
    stopTimerOnAnswer: config.stopTimerOnAnswer ?? false,
    secondsToShowQuestion: config.secondsToShowQuestion ?? 0,
    secondsToShowAnswer: config.secondsToShowAnswer ?? 0,
    questionAction: config.questionAction ?? 0,
    answerAction: config.answerAction ?? 0,
    waitForAudio: config.waitForAudio ?? false,
    ...unless('sm2Retention', config.historicalRetention),
    weightSearch: config.paramSearch ?? ''
  }
}
