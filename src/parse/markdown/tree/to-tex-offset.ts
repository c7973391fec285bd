import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { Source } from '../source/source.js'

/** Where in the file a character of a formula's TeX stands, whatever indents its lines and whatever quotes stand before them; `undefined` where a plugin made it. */
export function toTexOffset(node: DisplayMath | InlineMath, index: number, { text }: Source): number | undefined {
  const start = node.position?.start.offset
  const lines = node.value.slice(0, index).split('\n')
  if (start === undefined) return undefined
  let from = start
  for (const [at, line] of node.value.split('\n').slice(0, lines.length).entries()) {
    const found = text.indexOf(line, from)
    if (found < 0) return undefined
    if (at === lines.length - 1) return found + (lines.at(-1)?.length ?? 0)
    from = found + line.length + 1
  }
  return undefined
}
