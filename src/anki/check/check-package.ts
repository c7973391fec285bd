import { isPlainObject } from '../faults/is-plain-object.js'
import type { PackageProblem, ProblemCode } from '../faults/package-problem.js'
import type { AnkiPackage } from '../model/model.js'
import { targetDecks } from '../model/target-decks.js'
import { checkDecks } from './check-decks.js'
import { checkEarliness } from './check-earliness.js'
import { checkMedia } from './check-media.js'
import { checkModified } from './check-modified.js'
import { checkNoteType } from './check-note-type.js'
import { checkNotes } from './check-notes.js'
import { checkContents, checkOptions } from './check-options.js'
import { checkReviews } from './check-reviews.js'
import { checkShapes } from './check-shapes.js'
import { checkUnique } from './check-unique.js'
import { deckFinder } from './deck-finder.js'
import { isFiltered } from './deck-other.js'
import { withFirstField } from './first-field.js'
import { isNote } from './is-note.js'
import type { JudgedNotes } from './judged-notes.js'
import { createProblems, type Problems } from './problems.js'

export interface CheckPackageOptions {
  /** The moment of the build, from 1970 to 9999: no note, card or review and no change may be later. */
  readonly created: Date
  /**
   * Makes warnings of the faults that Anki's own collections may have and its importer takes as they are: notes without
   * cards, empty first fields, unreadable templates, missing media and the like (default: false). For packages that were read:
   * their cards also stay in the decks of their notes, whatever their templates' target decks are.
   */
  readonly faithful?: boolean
}

/**
 * What Anki would refuse or silently change in a package, errors first. Media that are streams are not read: `writePackage` also
 * refuses one that is empty, fails or is not of its size, and two of one name with different bytes. Throws `TypeError` on options
 * that are not what they must be.
 */
export function checkPackage(contents: AnkiPackage, options: CheckPackageOptions): readonly PackageProblem[] {
  return judgePackage(contents, options).problems
}

/** The same, with the notes that are to be written. */
export function judgePackage(
  contents: AnkiPackage,
  options: CheckPackageOptions
): { problems: readonly PackageProblem[]; notes: JudgedNotes } {
  checkContents(contents)
  checkOptions(options)
  const { list, refusals, problems } = createProblems()
  const isFaithful = options.faithful === true
  const notes = judgeParts(contents, options.created.getTime(), problems)
  const tolerated = isFaithful ? list.map((problem) => (refusals.has(problem) ? problem : tolerate(problem))) : list
  const judged = tolerated.map(withFirstField(contents))
  const sorted = [...judged.filter(({ severity }) => severity === 'error'), ...judged.filter(({ severity }) => severity === 'warning')]
  return { problems: sorted, notes }
}

function judgeParts(contents: AnkiPackage, created: number, problems: Problems): JudgedNotes {
  if (!checkShapes(contents, problems)) {
    for (const [index, note] of contents.notes.entries()) isNote(note, index, problems)
    return { notes: [], ordinals: [], arePlain: [], targets: new Map() }
  }
  const filtered = new Set(contents.decks.filter(isFiltered).map(({ name }) => name.toLowerCase()))
  const context = {
    created,
    hasDeck: deckFinder(contents.decks),
    isFiltered: (deck: string) => filtered.has(deck.toLowerCase()),
    cardIds: new Set<number>()
  }
  checkDecks(contents, created, problems)
  for (const noteType of contents.noteTypes) checkNoteType(noteType, created, context.hasDeck, problems)
  checkUnique(
    contents.noteTypes,
    ({ id }) => id,
    ({ name }) => problems.error('duplicate-note-type', 'Id of another note type too', { noteType: name })
  )
  checkUnique(
    contents.noteTypes,
    ({ name }) => name.toLowerCase(),
    ({ name }) => problems.error('duplicate-note-type', 'Name of another note type too, Anki would rename one', { noteType: name })
  )
  const notes = checkNotes(contents, context, problems)
  checkReviews(contents, context.cardIds, created, problems)
  checkModified(contents.dayZero, '`dayZero`', created, problems, {})
  checkEarliness(notes, created, problems)
  checkMedia({ ...contents, notes: contents.notes.filter(hasFields) }, problems)
  return { ...notes, targets: targetDecks(contents.noteTypes) }
}

/** Of a note whose type is wrong, the rest is told before. */
function hasFields(note: unknown): boolean {
  return isPlainObject(note) && isPlainObject(note['fields'])
}

const tolerable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'card-data',
  'card-scheduling',
  'card-without-template',
  'cloze-filter-missing',
  'control-character',
  'deck-name',
  'duplicate-guid',
  'duplicate-note-type',
  'empty-first-field',
  'extra-cloze-template',
  'field-name',
  'guid',
  'identical-fronts',
  'later-than-created',
  'media-case',
  'media-empty',
  'media-missing',
  'no-card',
  'number-unusual',
  'preset-option',
  'review-without-card',
  'tag',
  'template-media-name',
  'template-name',
  'template-version-dependent',
  'template-without-field',
  'unknown-template-field',
  'unreadable-template',
  'cloze-number-too-high'
])

function tolerate(problem: PackageProblem): PackageProblem {
  return tolerable.has(problem.code) ? { ...problem, severity: 'warning' } : problem
}
