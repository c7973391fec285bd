import { relative, sep } from 'node:path'

/** A path as someone would type it who stands in `cwd`, with `/` between levels. */
export function toTypedPath(path: string, cwd: string): string {
  const typed = relative(cwd, path) || '.'
  // Far up the tree the whole path is easier to read.
  return (typed.startsWith(`..${sep}..${sep}..`) ? path : typed).replaceAll(sep, '/')
}
