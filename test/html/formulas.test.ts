import { describe, expect, test } from 'vitest'
import { findUnsafe } from '../../src/html/formulas/find-unsafe.js'
import { cloze, render } from './markdown.js'

const harmless = [
  String.raw`\frac{a}{b} \text{ for } x \in \{1, 2\}, 50\%`,
  String.raw`\href{https://example.org/a?b=1&c=%20#d}{x}`,
  String.raw`\href {HTTP://example.org} x`,
  String.raw`\alpha = \href{mailto:a@example.org}{\beta}`,
  String.raw`x = \bbox[yellow, 5px, border:2px solid red]{\frac{a}{b}}`,
  String.raw`\bbox{x} \bbox[#ff0]{y} \bbox[.5em]{z}`,
  String.raw`\begin{aligned} a &= \bbox[yellow]{b} \\ c &= d \end{aligned}`,
  String.raw`\bbox[red]{\href{https://example.org}{\style{color:red;font-size:2em}{x}}}`,
  String.raw`\mmlToken{mo}[stretchy="false" mathvariant='bold']{|}`,
  String.raw`\unicode{x263a} \unicode[.8,.2][Times New Roman]{65}`,
  String.raw`\definecolor{sea}{RGB}{0, 128, 255}\fcolorbox{sea}{#fff}{x} \color{red}{y}`,
  String.raw`\require{mhchem}\ce{H2O} \ce{$x$}`,
  String.raw`\mathtip{x}{y} \texttip{x}{y} \toggle{x}{y}\endtoggle`,
  String.raw`x \tag{1}\label{one} \eqref{one}`,
  String.raw`\newcommand{\R}{\mathbb{R}} \newcommand\norm[1]{\lVert #1 \rVert} f: \R \to \R, \norm{x}`,
  String.raw`\def\pair#1#2{(#1, #2)} \pair{a}{b}`,
  String.raw`\newcommand{\marked}[1]{\bbox[yellow]{#1}} \marked{x}`,
  String.raw`\let\eps\varepsilon \let\stroke=| \newcommand{\bold}[1]{\mathbf{#1}} \renewcommand{\bold}[1]{\mathrm{#1}}`,
  String.raw`\DeclareMathOperator*{\argmax}{arg\,max} \DeclarePairedDelimiter\abs{\lvert}{\rvert} \abs*{x}`,
  String.raw`\DeclarePairedDelimiterX\inner[2]{\langle}{\rangle}{#1 \,\delimsize\vert\, #2} \inner{a}{b}`,
  String.raw`\newenvironment{steps}[1][l]{\begin{array}{#1}}{\end{array}} \begin{steps}a\end{steps}`,
  String.raw`\begin{matrix} abc \\def\\let \end{matrix}`,
  String.raw`{{c1::\frac{a}{b}::\alpha}} \bbox[red]{{{c2::x}}}`,
  String.raw`\hreflike{x} \stylish`,
  String.raw`\underline{\hspace{5em}} \rule{10em}{.4pt} \kern-2pt \raise 1ex{x} \text{over 100 cm} \frac{50 cm}{s}`
]

describe('A formula that only shows symbols, links and colours', () => {
  test.for(harmless)('%s is MathJax', (tex) => {
    expect(findUnsafe(tex)).toBe(undefined)
    expect(render(`$${tex}$`)).toContain('\\(')
  })
})

describe('A formula that reaches beyond itself', () => {
  test('shows as written, as code', () => {
    expect(render('a $\\href{javascript:go()}{x<y}$ b')).toBe('<p>a <code>$\\href{javascript:go()}{x&lt;y}$</code> b</p>')
    expect(render('$$\n\\cssId{qa}{x}\n$$')).toBe('<code>$$\\cssId{qa}{x}$$</code>')
  })

  test('keeps its gaps', () => {
    expect(render('$\\style{position:fixed}{ {{c1::\\(x\\)::h}} }$', cloze)).toBe(
      '<p><code>$\\style{position:fixed}{ {{c1::<span>\\</span>(x\\)::h}} }$</code></p>'
    )
  })

  test('ends at its own end, whatever braces it holds', () => {
    expect(render('$a{$ b \\\\href{x}{y} $c}$')).toBe('<p><code>$a{$</code> b \\href{x}{y} \\(c}\\)</p>')
  })
})

describe('A message about a formula', () => {
  test.for([
    ['\\href{javascript:go()}{x}', '`\\href`', 'an address that begins with `https:` between braces right after it'],
    ['\\cssId{qa}{x}', '`\\cssId`', 'it left out'],
    ['\\x\\bbox[red]{y}', '`\\bbox`', 'only usual commands, such as `\\frac` or `\\text`, before it'],
    ['\\let\\x\\href', '`\\let`', 'a definition such as `\\newcommand{\\R}{\\mathbb{R}}`, of a name that MathJax does not use'],
    ['\\hr{{c1::ef{javascript:go()}}}', '`\\href`', 'no gap in it and in what it is given'],
    ['a {{c1::b::\\style{x}{y}}}', '`\\style`', 'it outside hints'],
    ['\\ce{\\h$ref{x}{y}$}', '`\\href`', 'it left out']
  ] as const)('names the command of %s and says what was expected', ([tex, command, expected]) => {
    expect(findUnsafe(tex)).toEqual({ found: `${command} reaches beyond its formula, which shows as written`, expected })
  })

  test.for([
    '\\href{https://example.org}{\\smash{\\lower 500em{\\rule{999em}{999em}}}}',
    '\\Rule{9999px}{9999px}{9999px}',
    '\\kern 30cm x',
    '\\newcommand{\\r}[1]{\\rule{#1}{#1}} \\r{999em}',
    '\\rule{14em}{14em}\\rule{14em}{14em}'
  ])('says that %s makes room for a page', (tex) => {
    expect(findUnsafe(tex)).toEqual({
      found: 'A formula with room for a whole page shows as written',
      expected: 'no length over 15em, and no more than 40em together'
    })
  })

  test('says of a box how long its length may be', () => {
    expect(findUnsafe('\\bbox[999em]{x}')?.expected).toContain('a length of at most 5em')
  })

  test('says that one does not end', () => {
    for (const tex of ['a{', 'a\\', '\\frac{a}{b', 'a {{c1::b::c\\ }}'])
      expect(findUnsafe(tex)?.found).toBe('A formula that does not end where it should shows as written')
  })
})
