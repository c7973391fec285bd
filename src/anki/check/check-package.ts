import type { AnkiPackage } from '../model.js'
import type { PackageProblem, ProblemCode } from '../package-problem.js'
import { checkDecks } from './check-decks.js'
import { checkMedia } from './check-media.js'
import { checkNoteType } from './check-note-type.js'
import { checkNotes } from './check-notes.js'
import { checkUnique } from './check-unique.js'
import type { JudgedNotes } from './judged-notes.js'
import { createProblems } from './problems.js'

export interface CheckPackageOptions {
  /** The moment of the build: nothing may be later. */
  readonly created: Date
  /**
   * Makes warnings of the faults that Anki's own collections may have and its importer takes as they are: notes without
   * cards, empty first fields, unreadable templates, missing media and the like (default: false). For packages that were read.
   */
  readonly faithful?: boolean
}

/** What Anki would refuse or silently change in a package, errors first. */
export function checkPackage(contents: AnkiPackage, options: CheckPackageOptions): readonly PackageProblem[] {
  return judgePackage(contents, options).problems
}

/** The same, with the notes that are to be written. */
export function judgePackage(
  contents: AnkiPackage,
  options: CheckPackageOptions
): { problems: readonly PackageProblem[]; notes: JudgedNotes } {
  const { list, problems } = createProblems()
  const created = options.created.getTime()
  checkDecks(contents, problems)
  for (const noteType of contents.noteTypes) checkNoteType(noteType, created, problems)
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
  const notes = checkNotes(contents, created, problems)
  checkMedia(contents, problems)
  const judged = options.faithful === true ? list.map(tolerate) : list
  const sorted = [...judged.filter(({ severity }) => severity === 'error'), ...judged.filter(({ severity }) => severity === 'warning')]
  return { problems: sorted, notes }
}

const tolerable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'cloze-filter-missing',
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
