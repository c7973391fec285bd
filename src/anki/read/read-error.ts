import { PackageError, type ReadErrorCode } from '../faults/package-error.js'

/** The error for something wrong with a package that is read. */
export function readError(code: ReadErrorCode, message: string, cause?: unknown): PackageError {
  return new PackageError(code, message, [], cause === undefined ? undefined : { cause })
}

/** What a function gives; a `PackageError` of its own is told with the place it is in. */
export function within<Result>(place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof PackageError
      ? new PackageError(error.code, `${place}: ${error.message}`, error.problems, { cause: error })
      : error
  }
}

/** What a function gives; whatever else than a `PackageError` it throws becomes one. */
export function guarded<Result>(code: ReadErrorCode, message: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof PackageError ? error : readError(code, message, error)
  }
}
