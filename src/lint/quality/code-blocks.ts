import type { Code, Nodes } from 'mdast'
import type { QualityCheck } from './judged-card.js'

/** Reports code without a language. Indented code has no place for one. */
export const codeNoLanguage: QualityCheck = ({ card, kind, source }, report) => {
  if (!/^[ >\t]*(?:```|~~~)/m.test(source)) return
  for (const code of codeIn(kind.content(card))) if (!code.lang && isFenced(code)) report('code-no-language', code)
}

/** Reports code that is wider than a card. */
export const codeWide: QualityCheck = ({ card, kind }, report, limits) => {
  for (const code of codeIn(kind.content(card))) {
    const columns = code.value.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
    const most = limits('code-wide').columns
    if (columns > most) report('code-wide', code, { columns, most })
  }
}

/** Two lines more than it shows. */
const isFenced = ({ value, position }: Code) => position !== undefined && position.end.line - position.start.line > value.split('\n').length

function codeIn(content: readonly Nodes[]): Code[] {
  return content.flatMap((node) => (node.type === 'code' ? [node] : 'children' in node ? codeIn(node.children as Nodes[]) : []))
}
