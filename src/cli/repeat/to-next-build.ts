import type { Problem } from '../../diagnostics/problem.js'
import type { Rule } from '../../diagnostics/rules/rule.js'
import { rules } from '../../diagnostics/rules.js'
import type { ChangeKind } from '../../identity/changes.js'
import type { FinishedBuild } from '../build-report.js'

/** After these the lock says of the note what the notes say, and nothing else. */
const settled: ReadonlySet<ChangeKind> = new Set(['unchanged', 'new', 'edited', 're-rendered'])

/** Of a package or lock, which a build writes, and notes hardly ever name. */
const ownName = /\.apkg|build-deck\.lock/i

/** What a build says. */
export interface Said {
  readonly build: FinishedBuild
  readonly problems: readonly Problem[]
}

/**
 * What the next build of the same notes says, which finds all unchanged; `undefined` where that cannot be told from this one, since
 * something in it hung on what the lock knew before. `isSame`: the lock knew all that it knows now.
 */
export function toNextBuild({ build, problems }: Said, isSame: boolean): Said | undefined {
  if (isSame) return { build, problems }
  const { compiled, lock } = build
  const { changes, todo } = compiled
  // It is there the next time.
  const isOwnMissed = problems.some(({ rule, sentence }) => rule === 'media-missing' && ownName.test(sentence))
  const isSettled = changes.length === lock.notes.length && changes.every(({ kind }) => settled.has(kind)) && todo.length === 0
  if (!isSettled || isOwnMissed || problems.some(({ rule }) => ruleOf(rule)?.isOfHistory)) return undefined
  const unchanged = changes.map((change) => ({ ...change, kind: 'unchanged' as const, before: change.after }))
  return {
    build: { ...build, compiled: { ...compiled, changes: unchanged } },
    problems: problems.filter(({ rule }) => !ruleOf(rule)?.isOfFirstBuild)
  }
}

const ruleOf = (id: string): Rule | undefined => (Object.hasOwn(rules, id) ? rules[id as keyof typeof rules] : undefined)
