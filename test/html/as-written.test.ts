import { describe, expect, test } from 'vitest'
import { escapeText } from '../../src/html/escape.js'
import { cloze, render, standard, toShownText } from './markdown.js'

const interpreted = [
  '[sound:a.mp3]',
  '[Sound:a.mp3]',
  '[latex]x[/latex]',
  '[LaTeX]x[/LaTeX]',
  '[$]x[/$]',
  '[$$]x[/$$]',
  '[anki:tts lang=en]x[/anki:tts]',
  '[anki:play:q:0]',
  '[[type:Front]]',
  '[[type:cloze:Text]]',
  '\\(x\\)',
  '\\[x\\]',
  '\\\\(x\\\\)',
  '{{c1::x}}',
  '{{c1::x::y}}',
  '{{c1,2::x}}',
  '{{C3::x}}'
]
const anki = /\[sound:.+?\]|\[latex\]|\[\$\$?\]|\[anki:|\[\[type:|\\[([].*?\\[\])]|\{\{c[\d,]+::/i

describe('Text that Anki would interpret', () => {
  test.each(interpreted)('%s shows as written, in text, code, alternative text and fields of plain text', (written) => {
    const markdown = written.replace(/[\\[\]{}$]/g, '\\$&')
    for (const options of [standard, cloze]) {
      for (const html of [render(markdown, options), render(`\`${written}\``, options), render(`\`\`\`\n${written}\n\`\`\``, options)]) {
        expect(html).not.toMatch(anki)
        expect(toShownText(html)).toBe(written)
      }
      const image = render(`![${markdown}](a.png)`, options)
      expect(image).not.toMatch(anki)
      expect(image).toMatch(/^<p><img src="a\.png" alt="[^"]+"><\/p>$/)
    }
    expect(escapeText(written)).not.toMatch(anki)
    expect(toShownText(escapeText(written))).toBe(written)
  })

  test('is parted where MathJax would read on over a comment', () => {
    expect(render('\\\\(x\\\\)')).toBe('<p><span>\\</span>(x\\)</p>')
    expect(render('\\\\<wbr>(x\\\\) \\\\<wbr title=">"><wbr>[y')).toBe(
      '<p><span>\\</span><wbr>(x\\) <span>\\</span><wbr title="&gt;"><wbr>[y</p>'
    )
  })

  test('is seen also where it comes together from two nodes', () => {
    expect(render('[sou<!-- -->nd:a.mp3]')).toBe('<p>[<!-- -->sound:a.mp3]</p>')
    expect(render('\\\\![a](a.mp3)')).toBe('<p><span>\\</span>[sound:a.mp3]</p>')
    expect(render('&#123;&#123;c1::a}}')).toBe('<p>{<!-- -->{c1::a}}</p>')
  })

  test('but other brackets, braces and backslashes are left as they are', () => {
    expect(render('{{Front}} {{#a}} [a] \\\\x [$5] \\\\) (a\\\\b) [[a]]')).toBe('<p>{{Front}} {{#a}} [a] \\x [$5] \\) (a\\b) [[a]]</p>')
  })
})

describe('Characters that a field cannot hold', () => {
  test('are dropped, wherever they come from', () => {
    expect(render('a\u001fb\u0007c\u007fd\u{fdd0}1\u{fdd1}e\u{fffe}')).toBe('<p>abcd1e</p>')
    expect(render('<div title="&#31;x&#xFDD0;">&#xfdd3;y&#x1f;&#64976</div>')).toBe('<div title="x">y</div>')
    expect(render('![a\u001fb](a.png "c\u{fdd3}d")')).toBe('<p><img src="a.png" alt="ab" title="cd"></p>')
    expect(escapeText('a\u001f\u{fdd8}b\ud800')).toBe('ab')
  })

  test('do not part a node from the media that was found for it', () => {
    const seen: string[] = []
    const image = { type: 'image' as const, url: 'a.png', alt: 'x\u001fy' }
    render('![x\u001fy](a.png)', { ...standard, media: (node) => void seen.push(node.alt ?? '') })
    expect(image.alt).toBe(seen[0])
  })
})
