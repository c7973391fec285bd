import ignore from 'ignore'
import picomatch from 'picomatch/posix'

export interface LeftOutOptions {
  /** Globs from the root; what none of them matches is left out (default: nothing). A glob of a folder holds for all that is in it. */
  readonly include?: readonly string[]
  /** Globs from the root; what one of them matches is left out. A glob of a folder holds for all that is in it. */
  readonly exclude?: readonly string[]
  /** Text in git's form. */
  readonly ignored?: string
}

/** Whether files and folders are left out by what the author says, by their paths from the root. */
export interface LeftOut {
  file(path: string): boolean
  folder(path: string): boolean
}

export function createLeftOut({ include = [], exclude = [], ignored = '' }: LeftOutOptions): LeftOut {
  const isExcluded = matchAny(exclude)
  const isIncluded = include.length > 0 ? matchAny(include) : () => true
  const rules = ignore({ ignorecase: false }).add(ignored)
  return {
    file: (path) => isExcluded(path) || rules.ignores(path) || !isIncluded(path),
    folder: (path) => isExcluded(path) || rules.ignores(`${path}/`)
  }
}

/** Whether one of some globs from the root matches a file, or a folder that it is in. */
export function matchAny(globs: readonly string[]): (path: string) => boolean {
  const fromRoot = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/$/, ''))
  // The root itself.
  if (fromRoot.includes('')) return () => true
  const matches = picomatch(fromRoot, { nonegate: true, dot: true })
  return (path) => withFolders(path).some((level) => matches(level))
}

/** The folders that hold a path, and the path itself. */
function withFolders(path: string): string[] {
  const levels = path.split('/')
  return levels.map((_, index) => levels.slice(0, index + 1).join('/'))
}
