/** An error of the system, as Node gives it. */
export function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** In the form of the system's own errors, which callers know how to tell. */
export function refusal(path: string, what: string, code: string, cause?: unknown): Error {
  const options = cause === undefined ? {} : { cause }
  return Object.assign(new Error(`${code}: \`${path}\` ${what}`, options), { code, syscall: 'open', path })
}
