import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/rules.js'

/** What is told while a file is marked, before its cards are known. */
const ofMarks: readonly RuleId[] = ['cloze-malformed', 'unknown-html']

/** Takes back what was told of text that is left out of the cards. */
export function takeBack(file: VFile, nodes: readonly Nodes[], rules: readonly RuleId[] = ofMarks): void {
  const [first, last] = [nodes[0]?.position?.start.line, nodes.at(-1)?.position?.end.line]
  if (first === undefined || last === undefined || file.messages.length === 0) return
  const isMeant = (rule: string | null | undefined, line = 0) => rules.some((id) => id === rule) && first <= line && line <= last
  file.messages = file.messages.filter(({ ruleId, line }) => !isMeant(ruleId, line ?? 0))
}
