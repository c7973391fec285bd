import path from 'node:path'

/** A path as someone would type it who stands in `cwd`, with `/` between levels. */
export function toTypedPath(typedPath: string, cwd: string, { relative, sep }: Pick<path.PlatformPath, 'relative' | 'sep'> = path): string {
  const typed = relative(cwd, typedPath) || '.'
  // Far up the tree the whole path is easier to read.
  return (typed.startsWith(`..${sep}..${sep}..`) ? typedPath : typed).replaceAll(sep, '/')
}
