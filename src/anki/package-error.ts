import type { PackageProblem } from './package-problem.js'

/** What is wrong with a package that is written or read: the only error that this library throws on contents. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
  /** Code of the first problem. */
  readonly code: string
  /** All that was found, errors first. */
  readonly problems: readonly PackageProblem[]

  constructor(problems: readonly [PackageProblem, ...PackageProblem[]], cause?: unknown) {
    const [first] = problems
    const others = problems.length - 1
    super(others === 0 ? first.message : `${first.message} (and ${others} more)`, cause === undefined ? undefined : { cause })
    this.code = first.code
    this.problems = problems
  }
}
