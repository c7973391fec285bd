import type { PackageProblem } from './package-problem.js'

/** What is wrong with a package that is read. */
export type ReadErrorCode =
  | 'bad-json'
  | 'bad-protobuf'
  | 'collection-in-use'
  | 'corrupt-compression'
  | 'corrupt-database'
  | 'corrupt-media'
  | 'corrupt-zip'
  | 'missing-member'
  | 'not-a-package'
  | 'not-a-zip'
  | 'too-large'
  | 'unsafe-media-name'
  | 'unsupported-compression'
  | 'unsupported-schema'
  | 'unsupported-version'
  | 'wrong-schema'

/** The only error that this library throws on what a package holds, written or read. */
export class PackageError extends Error {
  override readonly name = 'PackageError'

  constructor(
    /** Of the first problem, when several were found. */
    readonly code: PackageProblem['code'] | ReadErrorCode,
    message: string,
    /** All that was found wrong with a package to be written; none when one is read. */
    readonly problems: readonly PackageProblem[] = [],
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

/** The error for the problems of a package to be written. */
export function packageError(problems: readonly [PackageProblem, ...PackageProblem[]], options?: ErrorOptions): PackageError {
  const [first] = problems
  const others = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`
  return new PackageError(first.code, `${titleOf(first)}${first.message}${others}`, problems, options)
}

function titleOf({ note, firstField = '', noteType, template, media }: PackageProblem): string {
  if (note !== undefined) return `Note \`${note}\`${firstField === '' ? '' : ` (${firstField})`}: `
  if (template !== undefined) return `Note type \`${noteType}\`, template \`${template}\`: `
  if (noteType !== undefined) return `Note type \`${noteType}\`: `
  return media === undefined ? '' : `Media file \`${media}\`: `
}
