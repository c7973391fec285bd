import { join } from 'node:path'
import type { Colors } from 'picocolors/types'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toJson } from '../diagnostics/format/to-json.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { type Lock, listTodo, summarize } from '../identity/index.js'
import { asCalled } from './as-called.js'
import { count } from './count.js'
import type { Counts } from './create-reporter.js'
import { listChanges } from './list-changes.js'
import { toShellWord } from './shell-word.js'
import type { Terminal } from './terminal.js'
import { toFrontText } from './to-front-text.js'
import { toStatistics } from './to-statistics.js'
import { toTodoText } from './todo-text.js'
import { toTypedPath } from './typed-path.js'

/** A build whose package and lock are written, or would be without `--dry-run`. */
export interface FinishedBuild {
  readonly compiled: Compiled<CardBase>
  readonly lock: Lock
  readonly lockFolder: string
  /** The package's path, as it was typed. */
  readonly output: string
  readonly cwd: string
  readonly env: Terminal['env']
}

/** The last lines of a build: each change if asked for, how many there are of each kind, what was made, and what is to be done in Anki. */
export async function toReportText(build: FinishedBuild, isVerbose: boolean, colors: Colors): Promise<string> {
  const { compiled, output } = build
  return [
    isVerbose ? await listChanges(compiled.changes, (path) => toPath(path, build), colors) : '',
    `${summarize(compiled.changes).sentence}\n`,
    `${toVisible(output)}: ${toStatistics(compiled)}\n`,
    toLeftOut(compiled),
    toTodoText(compiled.todo, colors),
    toReminder(build)
  ].join('')
}

/** What Anki has of it stays as it is, since a package deletes nothing. */
function toLeftOut({ leftOutCards, leftOutFiles }: Compiled<CardBase>): string {
  const parts = [...(leftOutCards > 0 ? [count(leftOutCards, 'card')] : []), ...(leftOutFiles > 0 ? [count(leftOutFiles, 'file')] : [])]
  return parts.length === 0 ? '' : `${parts.join(' and ')} left out because of errors; Anki keeps the version that it has\n`
}

/** What a program is told besides. */
export interface ReportedCounts {
  /** How many messages there are of each severity, infos that `--quiet` leaves out not counted. */
  readonly messages: Counts
  /** False of a dry run. */
  readonly written: boolean
}

/** The same for programs, in one line. */
export function toReportJson(build: FinishedBuild, { messages, written }: ReportedCounts): string {
  const { changes, todo, statistics } = build.compiled
  const changed = changes.filter(({ kind }) => kind !== 'unchanged')
  const notes = changed.map(({ kind, guid, place, before, after, by }) => ({
    kind,
    guid,
    file: toPath(place.path, build),
    line: place.line,
    ...{ front: toFrontText(after.matching.front), answer: after.matching.answer, deck: after.deck, ankiDeck: after.ankiDeck },
    before: before && { front: toFrontText(before.matching.front), answer: before.matching.answer, deck: before.deck },
    foundBy: by
  }))
  const { leftOutCards: cards, leftOutFiles: files } = build.compiled
  const report = {
    ...{ report: 'build', written, messages },
    changes: { counts: summarize(changes).counts, notes },
    todo,
    leftOut: { cards, files },
    package: build.output,
    statistics
  }
  return `${toJson(report)}\n`
}

/** The line for programs of a build that could not be done: what stands in the package's place is what stood there before. */
export const toFailureJson = (messages: Counts) => `${toJson({ report: 'build', written: false, messages })}\n`

/** Advice is given once, and found again for as long as it is not followed. */
function toReminder({ compiled, lock, lockFolder, cwd, env }: FinishedBuild): string {
  const command = `build-deck todo ${toVisible(toShellWord(toTypedPath(lockFolder, cwd)))}`
  if (compiled.todo.length > 0) return asCalled(`\n\`${command}\` prints this again, until \`${command} --done\`.\n`, env)
  return listTodo(lock).length > 0 ? asCalled(`From earlier builds something is still to be done in Anki: \`${command}\`\n`, env) : ''
}

const toPath = (path: string, { lockFolder, cwd }: FinishedBuild) => toTypedPath(join(lockFolder, path), cwd)
