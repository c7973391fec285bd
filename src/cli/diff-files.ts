import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'

/** What an edit does to a file, as a unified diff that `git apply` takes; for people in colours and with signs that a terminal would obey made visible. */
export async function toDiff(
  path: string,
  before: string,
  after: string,
  { colors, isForPeople }: { readonly colors: Colors; readonly isForPeople: boolean }
): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY })
  if (!isForPeople) return patch
  return patch
    .split('\n')
    .map((line) => paint(toVisible(line.replace(/\r$/, '')), colors))
    .join('\n')
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('@@')) return colors.cyan(line)
  if (line.startsWith('+')) return colors.green(line)
  return line.startsWith('-') ? colors.red(line) : line
}
