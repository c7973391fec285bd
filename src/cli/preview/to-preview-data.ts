import { join, resolve, sep } from 'node:path'
import type { Compiled } from '../../build-options.js'
import type { CardBase } from '../../cards/card.js'
import { foldProblems } from '../../diagnostics/fold-problems.js'
import { inPlaceOrder, type Problem, toProblems } from '../../diagnostics/problem.js'
import { type Change, summarize } from '../../identity/index.js'
import type { ReportedFiles } from '../create-reporter.js'
import { differencesOf, frontOf } from '../list-changes.js'
import { type DiffPart, partsOfDiff } from '../parts-of-diff.js'
import { toStatistics } from '../to-statistics.js'
import { isBeforeImport, toSentence } from '../todo-text.js'
import { toTypedPath } from '../typed-path.js'
import type { PreviewChange, PreviewData, PreviewPlace, PreviewProblem } from './preview-data.js'
import { type CardMemory, sourcesOf, toPreviewCards } from './to-preview-cards.js'

export interface PreviewSource {
  readonly compiled: Compiled<CardBase>
  /** With messages. */
  readonly files: readonly ReportedFiles[]
  readonly title: string
  readonly cwd: string
  readonly lockFolder: string
  readonly isFirst: boolean
  readonly memory: CardMemory
  readonly formulas: PreviewData['formulas']
  /** `undefined`: no file is opened, and no path of this machine is told. */
  readonly editor: string | undefined
}

/** What the page shows of a build that was not written. */
export async function toPreviewData(source: PreviewSource): Promise<PreviewData> {
  const { compiled, cwd, lockFolder, editor } = source
  const { contents, changes, todo } = compiled
  const toPlace = (absolute: string, line: number, column = 1): PreviewPlace => {
    const place = { file: toTypedPath(absolute, cwd), line, column }
    return editor === undefined ? place : { ...place, path: absolute.replaceAll(sep, '/') }
  }
  const placeOf = ({ place }: Change) => toPlace(join(lockFolder, place.path), place.line)
  return {
    title: source.title,
    statistics: toStatistics(compiled),
    changes: summarize(changes).sentence,
    isFirst: source.isFirst,
    styles: contents?.noteTypes.map(({ css }) => css) ?? [],
    cards: contents ? toPreviewCards(contents, sourcesOf(changes, placeOf), source.memory) : [],
    problems: problemsOf(source.files, toPlace),
    changed: await Promise.all(changes.flatMap((change) => (change.kind === 'unchanged' ? [] : [toPreviewChange(change, placeOf)]))),
    todo: todo.map((item) => ({
      do: item.do,
      isBeforeImport: isBeforeImport(item),
      sentence: toSentence(item),
      searches: 'searches' in item ? item.searches : []
    })),
    formulas: source.formulas,
    ...(editor !== undefined && { editor })
  }
}

const rank = { error: 0, warning: 1, info: 2 }

/** The worst first. */
function problemsOf(
  groups: readonly ReportedFiles[],
  toPlace: (absolute: string, line: number, column: number) => PreviewPlace
): PreviewProblem[] {
  const problems = groups.flatMap(({ files, folder }) => toProblems(files, (path) => resolve(folder, path)))
  const toShown = ({ severity, sentence, rule, path, line, column }: Problem): PreviewProblem => {
    return { severity, sentence, rule, place: toPlace(path, line, column) }
  }
  return foldProblems(problems.sort(inPlaceOrder))
    .map(toShown)
    .sort((a, b) => rank[a.severity] - rank[b.severity])
}

async function toPreviewChange(change: Change, placeOf: (change: Change) => PreviewPlace): Promise<PreviewChange> {
  const { kind, guid, before, after } = change
  const isCompared = before !== undefined && kind !== 'removed'
  const differences = isCompared ? differencesOf(change, before) : []
  return {
    kind: kind as PreviewChange['kind'],
    guid,
    place: placeOf(change),
    front: isCompared ? await partsOfDiff(frontOf(before), frontOf(after)) : [same(frontOf(after))],
    differences: await Promise.all(
      differences.map(async (difference) => {
        const parts = 'note' in difference ? [same(difference.note)] : await partsOfDiff(difference.before, difference.after)
        return { name: difference.name, parts }
      })
    )
  }
}

const same = (text: string): DiffPart => ({ text, is: 'same' })
