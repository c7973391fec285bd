import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/rules.js'

/** What is told while a file is marked, before its cards are known. */
const ofMarks: readonly RuleId[] = ['cloze-malformed', 'unknown-html']

/** Text that is left out of the cards, by its lines, and what is not to be told of it. */
interface LeftOut {
  readonly first: number
  readonly last: number
  readonly rules: readonly RuleId[]
}

/** Remembers what was told of text that is left out of the cards, until all is taken back at once. */
export function createTakeBack(file: VFile) {
  const leftOut: LeftOut[] = []
  return {
    add(nodes: readonly Nodes[], rules: readonly RuleId[] = ofMarks): void {
      const [first, last] = [nodes[0]?.position?.start.line, nodes.at(-1)?.position?.end.line]
      if (first !== undefined && last !== undefined) leftOut.push({ first, last, rules })
    },
    finish(): void {
      if (leftOut.length === 0 || file.messages.length === 0) return
      const known = new Set(
        leftOut.flatMap(({ first, last, rules }) => linesOf(first, last).flatMap((line) => rules.map((rule) => `${line} ${rule}`)))
      )
      file.messages = file.messages.filter(({ ruleId, line }) => !known.has(`${line ?? 0} ${ruleId}`))
    }
  }
}

const linesOf = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
