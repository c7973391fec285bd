import type { Code, Nodes } from 'mdast'
import type { QualityCheck } from './judged-card.js'

/** Reports what looks like code and says no language. Indented code has no place for one. */
export const codeNoLanguage: QualityCheck = ({ card, kind }, report) => {
  for (const code of codeIn(kind.content(card))) if (!code.lang && isFenced(code) && looksLikeCode(code)) report('code-no-language', code)
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

/** How a line of most languages begins or ends; what a program printed, a drawing and an outline of steps have no colours. */
const line =
  /[;{}]\s*(?:\/\/.*)?$|^\s*(?:import|from|def|class|function|const|let|var|return|public|private|export|async|fn|func|package|using|select|insert|create table|#include)\b/i

function looksLikeCode({ value }: Code): boolean {
  const lines = value.split('\n').filter((text) => text.trim() !== '')
  return lines.length > 0 && lines.filter((text) => line.test(text)).length * 2 >= lines.length
}

function codeIn(content: readonly Nodes[]): Code[] {
  return content.flatMap((node) => (node.type === 'code' ? [node] : 'children' in node ? codeIn(node.children as Nodes[]) : []))
}
