import type { PackageProblem, ProblemCode } from '../package-problem.js'

/** Where a problem is. */
export type Place = Pick<PackageProblem, 'note' | 'noteType' | 'template' | 'offset' | 'media'>

/** Collects problems. */
export interface Problems {
  error(code: ProblemCode, message: string, place?: Place): void
  warning(code: ProblemCode, message: string, place?: Place): void
}

/** A list to collect into, and the collector. */
export function createProblems(): { readonly list: PackageProblem[]; readonly problems: Problems } {
  const list: PackageProblem[] = []
  return {
    list,
    problems: {
      error: (code, message, place) => void list.push({ code, severity: 'error', message, ...place }),
      warning: (code, message, place) => void list.push({ code, severity: 'warning', message, ...place })
    }
  }
}
