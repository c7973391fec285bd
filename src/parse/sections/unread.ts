import type { Nodes } from 'mdast'
import type { QuietLines } from '../../diagnostics/message.js'
import type { RuleId } from '../../diagnostics/rules.js'

/** What is reported while a file is marked, before its cards are known, and is of no interest where no card shows it. */
const ofMarks: readonly RuleId[] = ['cloze-malformed', 'unknown-html']

/** Text that is left out of the cards, by its lines. */
export interface Unread {
  readonly lines: readonly QuietLines[]
  add(nodes: readonly Nodes[], rules?: readonly RuleId[]): void
}

/** Remembers what of a file is on no card. */
export function collectUnread(): Unread {
  const lines: QuietLines[] = []
  return {
    lines,
    add(nodes, rules = ofMarks) {
      const [first, last] = [nodes[0]?.position?.start.line, nodes.at(-1)?.position?.end.line]
      if (first !== undefined && last !== undefined) for (const rule of rules) lines.push({ rule, first, last })
    }
  }
}
