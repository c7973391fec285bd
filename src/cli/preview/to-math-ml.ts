import { decodeEntities } from '../../anki/text/entities.js'
import { stripMarkup } from '../../anki/text/strip-markup.js'
import { loadTexReader } from '../../html/formulas/tex-reader.js'
import { hasFormulas } from './has-formulas.js'

/** Gives what makes formulas of HTML MathML, which browsers draw by themselves. What MathJax cannot read stays as it is. */
export async function createToMathMl(): Promise<(html: string) => string> {
  const reader = await loadTexReader()
  const { SerializedMmlVisitor } = await import('../../html/formulas/math-ml-writer.js')
  const visitor = new SerializedMmlVisitor()
  const draw = (written: string, isDisplay: boolean): string | undefined => {
    const node = reader.read(decodeEntities(stripMarkup(written)), isDisplay)
    return node && visitor.visitTree(node)
  }
  return (html) => (hasFormulas(html) ? replaceFormulas(html, draw) : html)
}

function replaceFormulas(html: string, draw: (tex: string, isDisplay: boolean) => string | undefined): string {
  let drawn = ''
  let position = 0
  for (let start = html.indexOf('\\'); start !== -1; start = html.indexOf('\\', Math.max(position, start + 1))) {
    const bracket = html.charAt(start + 1)
    if (bracket !== '(' && bracket !== '[') continue
    const end = html.indexOf(bracket === '(' ? '\\)' : '\\]', start + 2)
    if (end === -1) break
    const formula = draw(html.slice(start + 2, end), bracket === '[')
    drawn += html.slice(position, start) + (formula ?? html.slice(start, end + 2))
    position = end + 2
  }
  return drawn + html.slice(position)
}
