import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { mathGaps, replaceMathGaps } from '../../src/cards/math-gaps.js'
import { toReadable, toText } from '../../src/cards/to-text.js'
import { formula, gap, paragraph, parse, toLine } from './markdown.js'

const textOf = (markdown: string) => toText(parse(markdown).children)
const readableOf = (markdown: string) => toReadable(parse(markdown).children)
const inParagraph = (child: object) => [{ type: 'paragraph', children: [child] }] as readonly Nodes[]

describe('Plain text, of which identity is made,', () => {
  test.each([
    ['AT&T <b>bold</b>', 'AT&T bold'],
    ['One\\\ntwo', 'One two'],
    ['One  \ntwo\nthree', 'One two three'],
    ['`a && b` in $x^2$', 'a && b in x^2'],
    ['$$\n\\frac{a}{b}\n$$', '\\frac{a}{b}'],
    ['```js\nlet x\n\nlet y\n```', 'let x let y'],
    ['![Heart](heart.png)', '![Heart](heart.png)'],
    ['![Heart *red*](img/my%20heart.png?a#b "title")', '![Heart red](my heart.png)'],
    ['![Heart|300](heart.png)', '![Heart](heart.png)'],
    ['![](heart.png)', '![](heart.png)'],
    ['![50%](50%.png)', '![50%](50%.png)'],
    ['東京は[^1]\n\n[^1]: ', '東京は'],
    ['a <!-- b --> c', 'a c'],
    ['a&nbsp;&emsp;b', 'a b'],
    ['Cafe\u0301', 'Café'],
    ['*key* **account** ~~management~~ [link](x)', 'key account management link'],
    ['- [ ] a\n- b', 'ab'],
    ['First.\n\nSecond.', 'First.Second.'],
    ['a<br>b', 'ab']
  ])('%j is %j', (markdown, text) => {
    expect(textOf(markdown)).toBe(text)
  })

  test('takes the base of ruby, the text of a wiki link and a highlight, the name of an embedded note, and what shows as written', () => {
    const children = [{ type: 'text', value: 'x' }]
    expect(toText(inParagraph({ type: 'ruby', text: 'とうきょう', children }))).toBe('x')
    expect(toText(inParagraph({ type: 'wikiLink', target: 'Axilla', children }))).toBe('x')
    expect(toText(inParagraph({ type: 'highlight', children }))).toBe('x')
    expect(toText(inParagraph({ type: 'embed', target: 'a/b#c' }))).toBe('b')
    expect(toText(inParagraph({ type: 'embed', target: '#^c' }))).toBe('c')
    expect(toText(inParagraph({ type: 'verbatim', value: 'Vec<String>' }))).toBe('Vec<String>')
  })

  test('takes what gaps hide, without their marks and hints', () => {
    expect(toText(paragraph('The ', gap(2, '*heart*', 'organ'), ' has four.'))).toBe('The heart has four.')
    expect(textOf('$a = {{c1::b {{c2::\\frac{c}{d}}}::hint}}$')).toBe('a = b \\frac{c}{d}')
  })
})

describe('Text for the list of notes', () => {
  test('has the words of images, or their names, and no gap is open in it', () => {
    expect(readableOf('![Heart|300](heart.png) ![](a/lung.png)')).toBe('Heart lung.png')
    expect(toReadable(paragraph('The ', gap(2, '*heart*', 'organ'), ' has four.'))).toBe('The […] has four.')
    expect(readableOf('$a = {{c1::b {{c2::c}}::hint}}$')).toBe('a = […]')
  })

  test('parts what stands in blocks, items and cells', () => {
    expect(readableOf('# Head\n\n- a\n  - b\n- *c*d\n\n| e | f |\n|---|---|\n| g | h |\n\nx<br>y')).toBe('Head a b cd e f g h x y')
  })
})

describe('Gaps of a formula', () => {
  test('are found with their numbers, hints and gaps of their own', () => {
    const tex = 'x = {{c1::\\frac{-b}{2a}}} \\pm {{c12::\\{ {{c3::D}} \\}:: square root }}'
    const [first, second, ...others] = mathGaps(tex)
    expect(others).toEqual([])
    expect(first).toMatchObject({ number: 1, gaps: [] })
    expect(first && tex.slice(first.start, first.end)).toBe('{{c1::\\frac{-b}{2a}}}')
    expect(first && tex.slice(first.content.start, first.content.end)).toBe('\\frac{-b}{2a}')
    expect(second).toMatchObject({ number: 12, hint: 'square root' })
    expect(second && tex.slice(second.content.start, second.content.end)).toBe('\\{ {{c3::D}} \\}')
    expect(second?.gaps).toMatchObject([{ number: 3 }])
    expect(replaceMathGaps(tex)).toBe('x = \\frac{-b}{2a} \\pm \\{ D \\}')
  })

  test.each([
    'x^{{y}}',
    '\\mathbf{{v}} = {{{a}}}',
    '{{c1::}}',
    '{{c1:: }}',
    '{{c0::a}}',
    '{{c500::a}}',
    '{{c1::a',
    '{{c1::a}',
    '{{c1::a} }',
    '\\{{c1::a}}',
    '{{C1::a}}'
  ])('are not %j', (tex) => {
    expect(mathGaps(tex)).toEqual([])
  })

  test('end where the braces are balanced, whatever colons stand within braces', () => {
    expect(mathGaps('{{c1::\\text{std::x}}}')).toMatchObject([{ number: 1, content: { start: 6, end: 19 } }])
    expect(mathGaps('{{c1::{a}}}}')).toMatchObject([{ end: 11 }])
    expect(toText(toLine(formula('{{c499::a}}')))).toBe('a')
  })
})
