import type { ProtoMessage } from './proto.js'

/** Source: proto/anki/import_export.proto. */
export const packageMetadata = { version: [1, 'uint32'] } as const satisfies ProtoMessage
export const mediaEntries = { entries: [1, 'messages'] } as const satisfies ProtoMessage
export const mediaEntry = { name: [1, 'string'], size: [2, 'uint32'], sha1: [3, 'bytes'] } as const satisfies ProtoMessage

/** Source: proto/anki/notetypes.proto, `Notetype.Config`. */
export const noteTypeConfig = {
  kind: [1, 'uint32'],
  sortField: [2, 'uint32'],
  css: [3, 'string'],
  latexPre: [5, 'string'],
  latexPost: [6, 'string'],
  latexSvg: [7, 'bool'],
  stockKind: [9, 'uint32'],
  originalId: [10, 'int64'],
  other: [255, 'bytes']
} as const satisfies ProtoMessage

/** Source: proto/anki/notetypes.proto, `Notetype.Field.Config`. */
export const fieldConfig = {
  sticky: [1, 'bool'],
  rtl: [2, 'bool'],
  font: [3, 'string'],
  size: [4, 'uint32'],
  description: [5, 'string'],
  plainText: [6, 'bool'],
  collapsed: [7, 'bool'],
  excludeFromSearch: [8, 'bool'],
  id: [9, 'int64'],
  tag: [10, 'uint32'],
  preventDeletion: [11, 'bool'],
  other: [255, 'bytes']
} as const satisfies ProtoMessage

/** Source: proto/anki/notetypes.proto, `Notetype.Template.Config`. */
export const templateConfig = {
  front: [1, 'string'],
  back: [2, 'string'],
  browserFront: [3, 'string'],
  browserBack: [4, 'string'],
  targetDeck: [5, 'int64'],
  browserFont: [6, 'string'],
  browserFontSize: [7, 'uint32'],
  id: [8, 'int64'],
  other: [255, 'bytes']
} as const satisfies ProtoMessage

/** Source: proto/anki/decks.proto, `Deck.Common`. */
export const deckCommon = {
  studyCollapsed: [1, 'bool'],
  browserCollapsed: [2, 'bool'],
  lastDayStudied: [3, 'uint32'],
  newStudied: [4, 'int32'],
  reviewStudied: [5, 'int32'],
  learningStudied: [6, 'int32'],
  millisecondsStudied: [7, 'int32'],
  other: [255, 'bytes']
} as const satisfies ProtoMessage

/** Source: proto/anki/decks.proto, `Deck.KindContainer`, `Normal`, `DayLimit`, `Filtered`, `SearchTerm`. */
export const deckKind = { normal: [1, 'bytes'], filtered: [2, 'bytes'] } as const satisfies ProtoMessage
export const normalDeck = {
  preset: [1, 'int64'],
  extendNew: [2, 'uint32'],
  extendReview: [3, 'uint32'],
  description: [4, 'string'],
  markdownDescription: [5, 'bool'],
  reviewLimit: [6, 'uint32'],
  newLimit: [7, 'uint32'],
  reviewLimitToday: [8, 'bytes'],
  newLimitToday: [9, 'bytes'],
  desiredRetention: [10, 'float']
} as const satisfies ProtoMessage
export const dayLimit = { limit: [1, 'uint32'], today: [2, 'uint32'] } as const satisfies ProtoMessage
export const filteredDeck = {
  reschedule: [1, 'bool'],
  searchTerms: [2, 'messages'],
  delays: [3, 'floats'],
  previewDelay: [4, 'uint32'],
  previewHardSecs: [5, 'uint32'],
  previewGoodSecs: [6, 'uint32'],
  previewAgainSecs: [7, 'uint32']
} as const satisfies ProtoMessage
export const searchTerm = { search: [1, 'string'], limit: [2, 'uint32'], order: [3, 'uint32'] } as const satisfies ProtoMessage

/** Source: proto/anki/deck_config.proto, `DeckConfig.Config`. */
export const presetConfig = {
  learnSteps: [1, 'floats'],
  relearnSteps: [2, 'floats'],
  fsrsParams4: [3, 'floats'],
  easyDaysPercentages: [4, 'floats'],
  fsrsParams5: [5, 'floats'],
  fsrsParams6: [6, 'floats'],
  newPerDay: [9, 'uint32'],
  reviewsPerDay: [10, 'uint32'],
  initialEase: [11, 'float'],
  easyMultiplier: [12, 'float'],
  hardMultiplier: [13, 'float'],
  lapseMultiplier: [14, 'float'],
  intervalMultiplier: [15, 'float'],
  maximumReviewInterval: [16, 'uint32'],
  minimumLapseInterval: [17, 'uint32'],
  graduatingIntervalGood: [18, 'uint32'],
  graduatingIntervalEasy: [19, 'uint32'],
  newCardInsertOrder: [20, 'uint32'],
  leechAction: [21, 'uint32'],
  leechThreshold: [22, 'uint32'],
  disableAutoplay: [23, 'bool'],
  capAnswerTimeToSecs: [24, 'uint32'],
  showTimer: [25, 'bool'],
  skipQuestionWhenReplayingAnswer: [26, 'bool'],
  buryNew: [27, 'bool'],
  buryReviews: [28, 'bool'],
  buryInterdayLearning: [29, 'bool'],
  newMix: [30, 'uint32'],
  interdayLearningMix: [31, 'uint32'],
  newCardSortOrder: [32, 'uint32'],
  reviewOrder: [33, 'uint32'],
  newCardGatherPriority: [34, 'uint32'],
  newPerDayMinimum: [35, 'uint32'],
  questionAction: [36, 'uint32'],
  desiredRetention: [37, 'float'],
  stopTimerOnAnswer: [38, 'bool'],
  historicalRetention: [40, 'float'],
  secondsToShowQuestion: [41, 'float'],
  secondsToShowAnswer: [42, 'float'],
  answerAction: [43, 'uint32'],
  waitForAudio: [44, 'bool'],
  paramSearch: [45, 'string'],
  ignoreRevlogsBeforeDate: [46, 'string'],
  other: [255, 'bytes']
} as const satisfies ProtoMessage
