import type { Source } from '../source.js'
import type { Prose } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** What is longer is no template. */
const longest = 200

/** Hugo's and Jekyll's own signs, or names and filters between spaces. */
const template = /^(?:<\s.*>|%.*%|- .*|\s+(?:\S.*\s\|\s*[a-z_]{3,}.*|[a-z_]\w*(?:\.[a-z_]\w*)+)\s+)$/is

/** Gaps whose number is spelt so that it is hidden too, braces that are nearly a gap, and templates that became gaps. */
export function suspectGaps({ lines, gaps }: Prose, source: Source): Suspicion[] {
  const found = gaps.flatMap((gap): Suspicion[] => {
    const [start, end] = [gap.position?.start.offset ?? 0, gap.position?.end.offset ?? 0]
    const written = source.text.slice(start, end)
    if (gap.number !== undefined) return []
    const inner = written.slice(2, -2)
    if (isTemplate(inner, start, source)) {
      return [{ rule: 'markdown-suspected', start, end, found: `\`${written}\` looks like a template and is a gap`, expected: asCode }]
    }
    const meant = correct(inner, source)
    if (meant === undefined) return []
    return [{ rule: 'mark-suspected', start, end, found: `\`${written}\` hides its number too`, expected: `\`{{${meant}}}\`` }]
  })
  const single = lines.flatMap(({ text, start }) =>
    [...text.matchAll(/(?<!\{)\{[cC]\d+::[^{}]*\}(?!\})|\{\{c\d+::[^{}]*\}(?!\})/g)].map(({ 0: written, index }): Suspicion => {
      const inner = written.replace(/^\{+|\}+$/g, '')
      const from = start + index
      return {
        ...{ rule: 'mark-suspected', start: from, end: from + written.length },
        ...{ found: `\`${written}\` is text`, expected: `two braces on both sides of a gap, as in \`{{${inner}}}\`` }
      }
    })
  )
  return [...found, ...single]
}

const asCode = 'backticks around code, or a backslash before the braces'

function isTemplate(inner: string, start: number, { text }: Source): boolean {
  if (inner.length > longest) return false
  if (template.test(inner) || (text[start - 1] === '$' && /^\s*[a-z]/i.test(inner))) return true
  const block = /^[#/^]([A-Za-z]\w*)(?:\s|$)/.exec(inner)?.[1]
  return (
    block !== undefined && (/^(?:each|if|unless|with)$/.test(block) || (text.includes(`{{#${block}`) && text.includes(`{{/${block}}}`)))
  )
}

/** What stands between the braces as it was probably meant. */
function correct(inner: string, { text }: Source): string | undefined {
  const logseq = /^cloze\s+(\S.*)$/s.exec(inner)
  if (logseq) return logseq[1]
  const match = /^\s*(?:[cC](\d+)\s*(?::{1,3}|;;|\|)\s*|([cC])\s*::\s*)(\S.*)$/s.exec(inner)
  if (match) return `c${match[1] ?? 1}::${match[3]}`
  // A number may be the answer, and what follows its hint: but they are counted from one where they number gaps.
  const numbered = /^(\d{1,2})::(\S.*)$/s.exec(inner)
  return numbered && text.includes('{{1::') ? `c${numbered[1]}::${numbered[2]}` : undefined
}
