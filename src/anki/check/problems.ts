import type { PackageProblem, ProblemCode } from '../faults/package-problem.js'

/** Where a problem is. */
export type PackageProblemPlace = Omit<PackageProblem, 'code' | 'severity' | 'message' | 'firstField'>

/** Collects problems. */
export interface Problems {
  error(code: ProblemCode, message: string, place?: PackageProblemPlace): void
  /** An error that stays one in a package that was read, whatever its code: Anki takes no such package. */
  refusal(code: ProblemCode, message: string, place?: PackageProblemPlace): void
  warning(code: ProblemCode, message: string, place?: PackageProblemPlace): void
}

/** A list to collect into, those in it that are refusals, and the collector. */
export function createProblems(): {
  readonly list: PackageProblem[]
  readonly refusals: ReadonlySet<PackageProblem>
  readonly problems: Problems
} {
  const list: PackageProblem[] = []
  const refusals = new Set<PackageProblem>()
  return {
    list,
    refusals,
    problems: {
      error: (code, message, place) => void list.push({ code, severity: 'error', message, ...place }),
      refusal(code, message, place) {
        const problem: PackageProblem = { code, severity: 'error', message, ...place }
        list.push(problem)
        refusals.add(problem)
      },
      warning: (code, message, place) => void list.push({ code, severity: 'warning', message, ...place })
    }
  }
}
