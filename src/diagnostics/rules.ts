import { andChain } from './rules/and-chain.js'
import { answerInQuestion } from './rules/answer-in-question.js'
import { answerLeftOut } from './rules/answer-left-out.js'
import { answerTooLong } from './rules/answer-too-long.js'
import { attributeUnknown } from './rules/attribute-unknown.js'
import { cardWithoutAnswer } from './rules/card-without-answer.js'
import { cellsAtOnce } from './rules/cells-at-once.js'
import { clockBehind } from './rules/clock-behind.js'
import { clozeFunctionWord } from './rules/cloze-function-word.js'
import { clozeLeak } from './rules/cloze-leak.js'
import { clozeMalformed } from './rules/cloze-malformed.js'
import { clozeTinyContext } from './rules/cloze-tiny-context.js'
import { clozeTooMuch } from './rules/cloze-too-much.js'
import { codeNoLanguage } from './rules/code-no-language.js'
import { codeWide } from './rules/code-wide.js'
import { configInvalidValue } from './rules/config-invalid-value.js'
import { conflictCopy } from './rules/conflict-copy.js'
import { contentOutsideCards } from './rules/content-outside-cards.js'
import { danglingReference } from './rules/dangling-reference.js'
import { dateStamp } from './rules/date-stamp.js'
import { deckNameGeneric } from './rules/deck-name-generic.js'
import { dialectSuspected } from './rules/dialect-suspected.js'
import { drawingUnreadable } from './rules/drawing-unreadable.js'
import { duplicateFront } from './rules/duplicate-front.js'
import { duplicateId } from './rules/duplicate-id.js'
import { enumerationInAnswer } from './rules/enumeration-in-answer.js'
import { excludeUnset } from './rules/exclude-unset.js'
import { formulaUnsafe } from './rules/formula-unsafe.js'
import { frontMatterInvalidValue } from './rules/front-matter-invalid-value.js'
import { frontMatterSyntax } from './rules/front-matter-syntax.js'
import { frontMatterUnknownKey } from './rules/front-matter-unknown-key.js'
import { identityAmbiguous } from './rules/identity-ambiguous.js'
import { identityFamilyChanged } from './rules/identity-family-changed.js'
import { identityMassRemoval } from './rules/identity-mass-removal.js'
import { imageLarge } from './rules/image-large.js'
import { imageOnlyAnswer } from './rules/image-only-answer.js'
import { interferingQuestions } from './rules/interfering-questions.js'
import { kindShapeMismatch } from './rules/kind-shape-mismatch.js'
import { lineBreaksUnset } from './rules/line-breaks-unset.js'
import { linkOutside } from './rules/link-outside.js'
import { lockAdopted } from './rules/lock-adopted.js'
import { lockConflict } from './rules/lock-conflict.js'
import { lockDamaged } from './rules/lock-damaged.js'
import { lockMissing } from './rules/lock-missing.js'
import { lockNewer } from './rules/lock-newer.js'
import { looksLikeTerms } from './rules/looks-like-terms.js'
import { markSuspected } from './rules/mark-suspected.js'
import { markWithoutSide } from './rules/mark-without-side.js'
import { markdownSuspected } from './rules/markdown-suspected.js'
import { mathError } from './rules/math-error.js'
import { mediaCaseMismatch } from './rules/media-case-mismatch.js'
import { mediaMissing } from './rules/media-missing.js'
import { mediaOutsideRoot } from './rules/media-outside-root.js'
import { mediaRemote } from './rules/media-remote.js'
import { mediaUnsupported } from './rules/media-unsupported.js'
import { mergeConflict } from './rules/merge-conflict.js'
import { missingAlt } from './rules/missing-alt.js'
import { multiQuestion } from './rules/multi-question.js'
import { namespaceChanged } from './rules/namespace-changed.js'
import { nearDuplicate } from './rules/near-duplicate.js'
import { nestingTooDeep } from './rules/nesting-too-deep.js'
import { neverClosed } from './rules/never-closed.js'
import { noCards } from './rules/no-cards.js'
import { noContext } from './rules/no-context.js'
import { noSource } from './rules/no-source.js'
import { notUtf8 } from './rules/not-utf8.js'
import { noteTypeChanged } from './rules/note-type-changed.js'
import { noteTypeUnset } from './rules/note-type-unset.js'
import { noteWithoutCard } from './rules/note-without-card.js'
import { occlusionWithoutRegions } from './rules/occlusion-without-regions.js'
import { questionTooLong } from './rules/question-too-long.js'
import { regionMalformed } from './rules/region-malformed.js'
import { secondId } from './rules/second-id.js'
import { setInAnswer } from './rules/set-in-answer.js'
import { taskList } from './rules/task-list.js'
import { termWithoutMeaning } from './rules/term-without-meaning.js'
import { titleCardsLost } from './rules/title-cards-lost.js'
import { tooManyMarks } from './rules/too-many-marks.js'
import { trueFalseWithoutVerdict } from './rules/true-false-without-verdict.js'
import { typedAnswerLong } from './rules/typed-answer-long.js'
import { unbalancedDeck } from './rules/unbalanced-deck.js'
import { unknownHtml } from './rules/unknown-html.js'
import { vagueFront } from './rules/vague-front.js'
import { wideRow } from './rules/wide-row.js'
import { yesNo } from './rules/yes-no.js'

const all = [
  // Files, front matter and config.
  noCards,
  notUtf8,
  mergeConflict,
  frontMatterSyntax,
  frontMatterInvalidValue,
  frontMatterUnknownKey,
  noteTypeUnset,
  configInvalidValue,
  conflictCopy,
  linkOutside,
  deckNameGeneric,
  dialectSuspected,
  // What the config leaves unsaid of other people’s folders.
  excludeUnset,
  lineBreaksUnset,
  // Cards.
  cardWithoutAnswer,
  contentOutsideCards,
  titleCardsLost,
  answerTooLong,
  answerLeftOut,
  duplicateFront,
  answerInQuestion,
  clozeLeak,
  typedAnswerLong,
  // Opinions on how well a card can be learnt, which `check` tells.
  questionTooLong,
  setInAnswer,
  enumerationInAnswer,
  andChain,
  multiQuestion,
  yesNo,
  vagueFront,
  cellsAtOnce,
  clozeTooMuch,
  clozeTinyContext,
  clozeFunctionWord,
  nearDuplicate,
  interferingQuestions,
  noContext,
  danglingReference,
  noSource,
  dateStamp,
  imageOnlyAnswer,
  missingAlt,
  codeNoLanguage,
  codeWide,
  unbalancedDeck,
  // The shape of a section, which decides its kind of card.
  trueFalseWithoutVerdict,
  kindShapeMismatch,
  taskList,
  looksLikeTerms,
  wideRow,
  neverClosed,
  tooManyMarks,
  nestingTooDeep,
  // Marks in the text.
  attributeUnknown,
  duplicateId,
  secondId,
  markWithoutSide,
  termWithoutMeaning,
  clozeMalformed,
  unknownHtml,
  formulaUnsafe,
  mathError,
  // What is right by the letter, and was probably meant otherwise.
  markSuspected,
  markdownSuspected,
  // Pictures, sounds and videos.
  mediaMissing,
  mediaCaseMismatch,
  mediaOutsideRoot,
  mediaRemote,
  mediaUnsupported,
  imageLarge,
  // Regions of pictures.
  occlusionWithoutRegions,
  regionMalformed,
  drawingUnreadable,
  // The lock, and what it remembers.
  lockDamaged,
  lockConflict,
  lockNewer,
  lockAdopted,
  namespaceChanged,
  lockMissing,
  noteTypeChanged,
  noteWithoutCard,
  clockBehind,
  identityMassRemoval,
  identityAmbiguous,
  identityFamilyChanged
] as const

type AnyRule = (typeof all)[number]

/** Every message about notes, lock and settings, by its permanent id. */
export const rules = Object.fromEntries(all.map((rule) => [rule.id, rule])) as { readonly [One in AnyRule as One['id']]: Readonly<One> }

export type RuleId = keyof typeof rules
