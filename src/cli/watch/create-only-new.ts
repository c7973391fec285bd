import type { Problem } from '../../diagnostics/problem.js'

/** What a build tells that the one before did not tell. */
export type OnlyNew = (problems: readonly Problem[]) => readonly Problem[]

/**
 * Remembers what a build told, for the next one. Where a text stands in its file is no matter, since lines above come and go. Errors are
 * new each time: they say why there is no package.
 */
export function createOnlyNew(): OnlyNew {
  let before = new Map<string, number>()
  return (problems) => {
    const now = new Map<string, number>()
    const found = problems.filter((problem) => {
      const key = keyOf(problem)
      const number = (now.get(key) ?? 0) + 1
      now.set(key, number)
      return problem.severity === 'error' || number > (before.get(key) ?? 0)
    })
    before = now
    return found
  }
}

const keyOf = ({ path, rule, severity, sentence }: Problem) => JSON.stringify([path, rule, severity, sentence])
