import { describe, expect, test } from 'vitest'
import { cloze, formula, gap, paragraph, parse, render, renderContent, renderLine, standard } from './markdown.js'

const comment = '<!-- -->'

describe('Gaps', () => {
  test('are written as Anki writes them, with their hints', () => {
    expect(renderContent(paragraph('Plants turn ', gap(1, '*carbon* dioxide'), ' and ', gap(2, 'water', 'wet'), '.'))).toBe(
      '<p>Plants turn {{c1::<em>carbon</em> dioxide}} and {{c2::water::wet}}.</p>'
    )
  })

  test('may hold each other', () => {
    expect(renderContent(paragraph(gap(1, [{ type: 'text', value: 'a ' }, gap(2, 'b'), { type: 'text', value: ' c' }], 'h')))).toBe(
      '<p>{{c1::a {{c2::b}} c::h}}</p>'
    )
  })

  test('show what they hide in another family, and where they have no number', () => {
    expect(renderContent(paragraph('a ', gap(1, '`b`', 'h')), standard)).toBe('<p>a <code>b</code></p>')
    expect(renderContent([{ type: 'paragraph', children: [{ type: 'cloze', children: [{ type: 'text', value: 'a' }] }] }])).toBe('<p>a</p>')
  })

  test('hold code with colons and braces as it was written', () => {
    expect(renderContent(paragraph(gap(1, '`std::make_unique<T>()`'), ' ', gap(3, '`vec![{{1}}]`')))).toBe(
      `<p>{{c1::<code>std:${comment}:make_unique&lt;T&gt;()</code>}} {{c3::<code>vec![{{1}${comment}}]</code>}}</p>`
    )
  })

  test('are not closed by a brace, nor is their hint opened by a colon, at the end of what they hide', () => {
    expect(renderContent(paragraph(gap(1, [{ type: 'text', value: 'a}' }])))).toBe(`<p>{{c1::a}${comment}}}</p>`)
    expect(renderContent(paragraph(gap(1, [{ type: 'text', value: 'a:' }], 'h}')))).toBe(`<p>{{c1::a:${comment}::h}${comment}}}</p>`)
    expect(renderContent(paragraph(gap(1, [{ type: 'text', value: ':::' }])))).toBe(`<p>{{c1:::${comment}:${comment}:}}</p>`)
  })

  test('have hints of plain text', () => {
    expect(renderContent(paragraph(gap(1, 'a', '<b> & {{c2::x}}')))).toBe(
      `<p>{{c1::a::&lt;b&gt; &amp; {${comment}{c2:${comment}:x}${comment}}${comment}}}</p>`
    )
  })

  test('keep an address in them whole', () => {
    expect(renderContent(paragraph(gap(1, '[a}}b](http://x/c::d "e}}f")')))).toBe(
      `<p>{{c1::<a href="http://x/c&#58;:d" title="e&#125;}f">a}${comment}}b</a>}}</p>`
    )
  })

  test('can be put around the whole by the caller', () => {
    expect(render('`a::b`', { ...cloze, insideGap: true })).toBe(`<p><code>a:${comment}:b</code></p>`)
    expect(renderLine('f{x}', { ...cloze, insideGap: true })).toBe(`f{x}${comment}`)
    expect(renderLine('so:', { ...cloze, insideGap: true })).toBe(`so:${comment}`)
    expect(renderLine('so: {x}', cloze)).toBe('so: {x}')
  })

  test('cannot be written by hand in any field', () => {
    for (const options of [standard, cloze]) {
      expect(render('{{c1::a}} `{{c12::b}}` {{C1::c}} {{c1,2::d}}', options)).toBe(
        `<p>{${comment}{c1::a}} <code>{${comment}{c12::b}}</code> {${comment}{C1::c}} {${comment}{c1,2::d}}</p>`
      )
      expect(render('![{{c1::a}}](a.png)', options)).toBe('<p><img src="a.png" alt="&#123;{c1::a}}"></p>')
    }
  })

  test('leave braces and colons outside them alone', () => {
    expect(renderContent(paragraph('}} :: {{x}} ', gap(1, 'a'), ' }} ::'))).toBe('<p>}} :: {{x}} {{c1::a}} }} ::</p>')
  })

  test('part a backslash from the bracket behind it', () => {
    expect(renderContent(paragraph('\\', gap(1, '(x'), gap(2, '\\', 'h'), '[y'))).toBe(
      '<p><span>\\</span>{{c1::(x}}{{c2::<span>\\</span>::h}}[y</p>'
    )
  })

  test('survive raw HTML around and in them', () => {
    expect(renderContent(paragraph(gap(1, 'H<sub>2</sub>O::', 'a'), ...parseLine('<kbd>x</kbd> ![q::r](a.png)')))).toBe(
      `<p>{{c1::H<sub>2</sub>O:${comment}:${comment}::a}}<kbd>x</kbd> <img src="a.png" alt="q::r"></p>`
    )
  })
})

describe('Formulas', () => {
  test('are MathJax, on a line of their own or within one', () => {
    expect(render('$a < b$ and\n\n$$\na & b \\\\[2pt]\n$$')).toBe('<p>\\(a &lt; b\\) and</p>\n\\[a &amp; b \\\\[2pt]\\]')
  })

  test('have no delimiters of MathJax in them', () => {
    expect(render('$\\text{a \\(b\\) c}$')).toBe('<p>\\(\\text{a $b$ c}\\)</p>')
    expect(render('$\\matrix{(a \\\\) \\[ \\]}$')).toBe('<p>\\(\\matrix{(a \\\\ ) \\ [ \\ ]}\\)</p>')
  })

  test('hold gaps in the numbered form alone', () => {
    expect(render('$x^{{y}} = {{c1::c^2}} \\mathbf{{v}} {{{a}}} {{c0::b}} {{c500::d}} {{c1::}}$', cloze)).toBe(
      '<p>\\(x^{{y}} = \\textcolor{var(--gap-1)}{{{c1::c^2}}} \\mathbf{{v}} {{{a}}} { {c0::b}} { {c500::d}} { {c1::}}\\)</p>'
    )
  })

  test('hold gaps with braces of LaTeX and hints', () => {
    expect(render('$$\nx = {{c1::\\frac{-b}{2a}}} \\pm {{c2::\\sqrt{D}::discriminant}}\n$$', cloze)).toBe(
      '\\[x = \\textcolor{var(--gap-1)}{{{c1::\\frac{-b}{2a} }}} \\pm \\textcolor{var(--gap-2)}{{{c2::\\sqrt{D}::discriminant}}}\\]'
    )
    expect(render(formula('{{c1::\\sqrt{\\frac{a}{b}}}}'), cloze)).toBe(
      '<p>\\(\\textcolor{var(--gap-1)}{{{c1::\\sqrt{\\frac{a}{b} } }}}\\)</p>'
    )
    expect(render(formula('{{c1::a + {{c2::\\frac{b}{c}}}::sum}}'), cloze)).toBe(
      '<p>\\(\\textcolor{var(--gap-1)}{{{c1::a + \\textcolor{var(--gap-2)}{{{c2::\\frac{b}{c} }}}::sum}}}\\)</p>'
    )
    expect(render(formula('{{c1::\\{a\\}}}'), cloze)).toBe('<p>\\(\\textcolor{var(--gap-1)}{{{c1::\\{a\\} }}}\\)</p>')
  })

  test('show the marks of gaps as written in another family', () => {
    expect(render(formula('{{c1::a}}'))).toBe('<p>\\({ {c1::a}}\\)</p>')
  })

  test('stand whole in a gap', () => {
    expect(renderContent(paragraph(gap(2, '$\\text{std::x} \\frac{a}{b_{{c}}}$')))).toBe(
      `<p>{{c2::\\(\\text{std:${comment}:x} \\frac{a}{b_{{c} } }\\)}}</p>`
    )
  })
})

function parseLine(markdown: string) {
  const [first] = parse(markdown).children
  return first?.type === 'paragraph' ? first.children : []
}
