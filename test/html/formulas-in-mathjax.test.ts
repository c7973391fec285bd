import fc from 'fast-check'
import mathjax from 'mathjax'
import { describe, expect, test } from 'vitest'
import { findUnsafe } from '../../src/html/formulas/find-unsafe.js'
import { toReading } from '../../src/html/formulas/formula-reading.js'
import { writeFormula } from '../../src/html/formulas/write-formula.js'

/** As Anki's `mathjax.js` sets it up, with all that its file holds. What one formula defines, the next has. */
async function startMathJax() {
  const packages = { '[+]': ['noerrors', 'mathtools'], '[-]': ['textmacros'] }
  // Nobody shall wait long for a macro that calls itself.
  const tex = { packages, maxMacros: 200, maxBuffer: 3000 }
  return mathjax.init({
    loader: { load: ['input/tex-full', 'output/chtml', '[tex]/noerrors', '[tex]/mathtools'], versionWarnings: false },
    tex
  })
}

/** The attributes of a formula in MathML that reach the page and could do harm there. */
function harmIn(mml: string): string[] {
  return [...mml.matchAll(/\s([a-z-]+)="([^"]*)"/gi)].flatMap(([, name = '', value = '']) => {
    if (name === 'href') return /^(?:https:|#$|#mjx-eqn)/.test(value) ? [] : [`${name}=${value}`]
    if (name === 'id') return value.startsWith('mjx-eqn') ? [] : [`${name}=${value}`]
    if (name === 'class') return /^\s*(?:MathJax|MJX)/.test(value) ? [] : [`${name}=${value}`]
    if (name === 'style' || name === 'fontfamily') return /position|url\(/.test(value) ? [`${name}=${value}`] : []
    return /^(?:on|src)/.test(name) ? [`${name}=${value}`] : []
  })
}

/** What MathJax is given of a formula: with its gaps open, each closed, and in a field that has none. */
function variantsOf(tex: string): string[] {
  const written = writeFormula(tex, true)
  const innermost = /\uFDD0(\d+)\uFDD1([^\uFDD0-\uFDD3]*)(?:\uFDD2([^\uFDD3]*))?\uFDD3/
  const closed = (number: string) => {
    let text = written
    for (let found = innermost.exec(text); found; found = innermost.exec(text)) {
      const [whole, ordinal, content = '', hint = '...'] = found
      text = text.replace(whole, () => (ordinal === number ? `[${hint}]` : content))
    }
    return text
  }
  return [writeFormula(tex, false), toReading(written).tex, closed('1'), closed('2')]
}

const attacks = [
  String.raw`\href{javascript:E}{x}`,
  String.raw`\mmlToken{mi}[href=javascript:E]{x}`,
  String.raw`\style{position:fixed}{x}`,
  String.raw`\bbox[position:fixed]{x}`,
  String.raw`\cssId{qa}{x}`,
  String.raw`\class{card}{x}`,
  String.raw`\fcolorbox{red;position:fixed}{red}{x}`,
  String.raw`\unicode[a;position:fixed]{x41}`,
  String.raw`\text{a % b}\href{javascript:E}{x}`,
  String.raw`\ce{\h$ref{javascript:E}{x}$}`,
  String.raw`\ce{\$\\href{javascript:E}{x}\$}`,
  String.raw`\verb\x\\href{javascript:E}{y}`,
  String.raw`\matrix\\href{javascript:E}{x}}`,
  String.raw`\def\one#1\{#1}\one a\\href{javascript:E}{x}`,
  String.raw`\def\two#1{#1{javascript:E}{x}}\two\href{https://a}{y}`,
  String.raw`\newcommand{\three}[2]{#2 #1}\three\href{https://a}{javascript:E}{x}`,
  String.raw`\def\four#1#2{#2#1}\def\five#1{\four#1}\five{\href{https://a}{javascript:E}{x}}`,
  String.raw`\newcommand{\six}[1]{\bbox[#1]{x}}\six{position:fixed}`,
  String.raw`\let\seven\href\seven{javascript:E}{x}`,
  String.raw`\newenvironment{eight}[1]{#1{javascript:E}{x}}{}\begin{eight}\href{https://a}{y}\end{eight}`,
  String.raw`\DeclarePairedDelimiterX\nine[1]{(}{)}{\h\delimsizeref{javascript:E}{#1}}\nine{x}`,
  String.raw`\DeclarePairedDelimiter\ten{(}{{ten}}\ten[\definecolo]{x}{named}{red;position:fixed}\fcolorbox{ten}{red}{x}`,
  String.raw`\hr{{c1::ef{javascript:E}{x}}}`,
  String.raw`\bbox{{c1::x::position:fixed}}{y}`,
  String.raw`\bbo{{c1::x}}{{c2::z::position:fixed}}{y}`,
  String.raw`\renewcommand{frac}[2]{#2{javascript:E}{x}}\frac a\href{https://a}{x}`,
  String.raw`\renewcommand{bbox}[2][x]{#2{javascript:E}{x}}\bbox[red]\href{https://a}{x}`
]

const commands =
  String.raw`\href \style \bbox \cssId \mmlToken{mi} \unicode \fcolorbox \href{https://a} \style{color:red} \bbox[red] \bbox{x} \fcolorbox{red}{red}
  \x \y \z \frac \sqrt \text \vec \h \bb \sty \de \ce{ \verb \skew \matrix \boxed \mathtip \left \substack \toggle \endtoggle \delimsize
  \begin{foo} \end{foo} \begin{array} \end{array} \x{ \y[ \\href \\\href \\def \$ \{ \} \\ \( \[`.split(/\s+/)
const glue = ['{', '}', '[', ']', ' ', '$', '#1', '#2', '%', '\n', '&', '^', 'a', 'ref', 'tyle', 'box', 'ef', 'r', '\\']
const gaps = ['{{c1::', '}}', '::', '{{c2::', '::position:fixed}}']
const evil = ['{javascript:E}{x}', '{javascript:E}', '[position:fixed]{x}', '{position:fixed}{x}', '{red;position:fixed}']
const piece = fc.oneof(...[commands, glue, gaps, evil].map((pieces) => fc.constantFrom(...pieces)))
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const body = fc.array(fc.oneof(fc.constantFrom('#1', '#2', '{#1}', '[#1]', '\\bbox[#1]{x}', '\\href{#1}{x}'), piece), { maxLength: 4 })
const name = fc.constantFrom('\\x', '\\y', '\\z', '\\frac', '\\vec', '\\bbox', '\\sqrt')
const definition = fc
  .tuple(
    fc.constantFrom('\\def', '\\newcommand', '\\renewcommand', '\\let', '\\DeclareMathOperator'),
    name,
    fc.constantFrom('', '#1', '#1#2', '[1]', '[2]', '[2][x]', '#1x'),
    body
  )
  .map(([command, defined, parameters, made]) => `${command}${defined}${parameters}{${made.join('')}}`)
const formula = fc
  .array(fc.oneof({ arbitrary: text, weight: 3 }, definition), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))

describe('Formulas in MathJax', () => {
  test.for(attacks)('%s does harm there, and is told', async (tex) => {
    const { tex2mml } = await startMathJax()
    expect(variantsOf(tex).flatMap((variant) => harmIn(tex2mml(variant)))).not.toEqual([])
    expect(findUnsafe(tex)).toBeDefined()
  })

  test('do no harm if they are let through, whatever was let through before', async () => {
    const { tex2mml } = await startMathJax()
    let passed = 0
    fc.assert(
      fc.property(formula, (tex) => {
        if (findUnsafe(tex)) return
        passed += 1
        for (const variant of variantsOf(tex.trim())) expect(harmIn(tex2mml(variant))).toEqual([])
      }),
      { numRuns: 5000 }
    )
    expect(passed).toBeGreaterThan(500)
  })
})
