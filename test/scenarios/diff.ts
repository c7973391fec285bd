import type { Code } from 'mdast'

export interface Edit {
  readonly path: string
  /** Lines of before; empty if there was no file. */
  readonly from: string
  /** Lines of after; empty if there is no file any more. */
  readonly to: string
}

/** Reads a block in which `-` marks lines of before, `+` lines of after, and a space or nothing those of both. */
export function readDiff({ meta, value, position }: Pick<Code, 'meta' | 'value' | 'position'>): Edit {
  if (!meta) throw new Error(`Line ${position?.start.line}: a diff without a path`)
  const lines = value.split('\n')
  const side = (mark: string) =>
    lines.flatMap((line) => (line === '' || line.startsWith(' ') || line.startsWith(mark) ? `${line.slice(1)}\n` : []))
  const odd = lines.find((line) => !/^(?:[ +-]|$)/.test(line))
  if (odd !== undefined) throw new Error(`Line ${position?.start.line}: \`${odd}\` in a diff, expected a space, + or - before it`)
  return { path: meta, from: side('-').join(''), to: side('+').join('') }
}

/** A text after an edit, or `undefined` where nothing is left of it. */
export function applyEdit(text: string, { path, from, to }: Edit): string | undefined {
  if (text === from) return to === '' ? undefined : to
  const at = `\n${text}`.indexOf(`\n${from}`)
  if (at < 0 || `\n${text}`.includes(`\n${from}`, at + 1)) throw new Error(`An edit of ${path} whose lines are not there once:\n${from}`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}
