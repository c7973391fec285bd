import { describe, expect, test } from 'vitest'
import { createHtml } from '../../src/html/create-html.js'
import { cloze, parse, render, renderContent, renderLine, standard, toContent, toShownText } from './markdown.js'

describe('Blocks', () => {
  test('are parted by a line end, with none at either end', () => {
    expect(render('One.\n\nTwo.\n')).toBe('<p>One.</p>\n<p>Two.</p>')
  })

  test('that hold nothing are left out', () => {
    expect(render('One.\n\n<!-- nothing -->\n\n<!-- nor --> <!-- this -->\n\nTwo.')).toBe('<p>One.</p>\n<p>Two.</p>')
    expect(renderContent([{ type: 'paragraph', children: [{ type: 'text', value: ' ' }] }])).toBe('')
    expect(render('')).toBe('')
  })

  test('join the lines of a paragraph and break it only where Markdown does', () => {
    expect(render('One\ntwo\\\nthree')).toBe('<p>One two<br>\nthree</p>')
    expect(render('*One*\ntwo')).toBe('<p><em>One</em> two</p>')
  })

  test('join lines of Chinese and Japanese without a space', () => {
    expect(render('東京は日本の\n首都です。\nTokyo')).toBe('<p>東京は日本の首都です。 Tokyo</p>')
  })

  test('show tasks as boxes of text, since nothing on a card can be ticked', () => {
    expect(render('- [ ] coral\n- [x] **Caspian**')).toBe(
      '<ul>\n<li class="task"><span class="box">☐</span> coral</li>\n<li class="task"><span class="box">☑</span> <strong>Caspian</strong></li>\n</ul>'
    )
    expect(render('- [x] a\n\n  b')).toBe('<ul>\n<li class="task">\n<p><span class="box">☑</span> a</p>\n<p>b</p>\n</li>\n</ul>')
  })

  test('keep the number that a list starts with', () => {
    expect(render('3. three\n4. four')).toBe('<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>')
  })

  test('put a table in a box that scrolls, its columns aligned by style', () => {
    const html = render('| a | b |\n|---|--:|\n| 1 | 2 |')
    expect(html).toMatch(/^<div class="table"><table>/)
    expect(html).toContain('<th>a</th>\n<th style="text-align:right">b</th>')
    expect(html).toContain('<td>1</td>\n<td style="text-align:right">2</td>')
  })

  test('rule and head what is inside a card like a web page', () => {
    expect(render('> ## Head\n>\n> ---')).toBe('<blockquote>\n<h2>Head</h2>\n<hr>\n</blockquote>')
  })
})

describe('Code', () => {
  test('has its syntax marked by classes, without colours of its own', () => {
    const html = render('```js\nlet x = 1 < 2\n```')
    expect(html).toBe(
      '<pre><code class="hljs language-js"><span class="hljs-keyword">let</span> x = <span class="hljs-number">1</span> &lt; <span class="hljs-number">2</span></code></pre>'
    )
  })

  test('of an unknown language, or of none, is plain', () => {
    expect(render('```brainfuck\n+<b>\n```')).toBe('<pre><code class="hljs language-brainfuck">+&lt;b&gt;</code></pre>')
    expect(render('    a < b')).toBe('<pre><code class="hljs">a &lt; b</code></pre>')
  })

  test('keeps its blank lines and its spaces', () => {
    expect(toShownText(render('```\n\n  a\n\n\n b\n\n```'))).toBe('\n  a\n\n\n b\n')
  })

  test('within a line is one line', () => {
    expect(renderLine('`a\nb`')).toBe('<code>a b</code>')
  })
})

describe('Footnotes', () => {
  const markdown = 'Two.[^b] One.[^a]\n\n[^a]: Foot *a*.\n[^b]: Foot b.[^c]\n[^c]: Foot c.\n[^d]: Unused.'

  test('stand under the field that refers to them, and so do those that they refer to', () => {
    expect(render(markdown)).toBe(
      '<p>Two.<sup class="footnote">2</sup> One.<sup class="footnote">1</sup></p>\n' +
        '<div class="footnotes"><ol><li>Foot <em>a</em>.</li><li>Foot b.<sup class="footnote">3</sup></li><li>Foot c.</li></ol></div>'
    )
  })

  test('keep one number on all fields of a card', async () => {
    const html = await createHtml()()
    const { content, footnotes } = toContent(`${markdown}\n\nLast.[^d]`)
    expect(html.block(content.slice(-1), { ...standard, footnotes })).toBe(
      '<p>Last.<sup class="footnote">4</sup></p>\n<div class="footnotes"><ol><li value="4">Unused.</li></ol></div>'
    )
  })

  test("that are not the card's show their mark", () => {
    expect(renderContent(toContent('A.[^x]\n\n[^x]: b').content)).toBe('<p>A.[^x]</p>')
  })
})

describe('Callouts', () => {
  test('of GitHub have the name of their type for a title', () => {
    expect(render('> [!NOTE]\n> Text.')).toBe('<div class="callout note"><div class="callout-title">Note</div>\n<p>Text.</p></div>')
  })

  test('of Obsidian may have a title of their own, other names, and a fold', () => {
    expect(render('> [!tldr] In *short*\n> Text.')).toBe(
      '<div class="callout abstract"><div class="callout-title">In <em>short</em></div>\n<p>Text.</p></div>'
    )
    expect(render('> [!tip]-\n> Text.')).toBe(
      '<details class="callout tip"><summary class="callout-title">Tip</summary>\n<p>Text.</p></details>'
    )
    expect(render('> [!tip]+\n> Text.')).toMatch(/^<details class="callout tip" open="">/)
  })

  test('of a type that nobody knows show its word', () => {
    expect(render('> [!see-also]\n> - a')).toBe(
      '<div class="callout"><div class="callout-title">See also</div>\n<ul>\n<li>a</li>\n</ul></div>'
    )
  })

  test('are not made of a link or of text further on', () => {
    expect(render('> a [!note] b')).toBe('<blockquote>\n<p>a [!note] b</p>\n</blockquote>')
  })
})

describe('One line of content', () => {
  test('has no paragraph around it', () => {
    expect(renderLine('a *b* & c')).toBe('a <em>b</em> &amp; c')
    expect(renderLine('H<sub>2</sub>O <!-- no -->')).toBe('H<sub>2</sub>O')
  })
})

describe("Content of the project's own kinds", () => {
  test('shows highlights, ruby, wiki links, embedded notes and text that is to be left alone', () => {
    const [first] = parse('x').children
    expect(first?.type).toBe('paragraph')
    const shown = (child: Parameters<typeof renderContent>[0][number] | object) =>
      renderContent([{ type: 'paragraph', children: [child] }] as never, cloze)
    expect(shown({ type: 'highlight', children: [{ type: 'text', value: 'a' }] })).toBe('<p><mark>a</mark></p>')
    expect(shown({ type: 'ruby', text: 'とう', children: [{ type: 'text', value: '東' }] })).toBe('<p><ruby>東<rt>とう</rt></ruby></p>')
    expect(shown({ type: 'wikiLink', target: 'x', children: [{ type: 'text', value: 'the armpit' }] })).toBe('<p>the armpit</p>')
    expect(shown({ type: 'embed', target: 'body/Axilla.md#Walls' })).toBe('<p>Axilla</p>')
    expect(shown({ type: 'verbatim', value: 'Vec<String>' })).toBe('<p>Vec&lt;String&gt;</p>')
  })
})

describe('Plugins', () => {
  test('for the HTML tree see each field, and cannot break its gaps', async () => {
    const html = await createHtml({
      rehypePlugins: [
        () => (tree: { children: unknown[] }) => {
          tree.children.push({ type: 'text', value: ' {{c9::x}}' })
        }
      ]
    })()
    expect(html.block(toContent('A').content, cloze)).toBe('<p>A</p> {<!-- -->{c9::x}}')
  })
})

describe('What rendering needs', () => {
  test('is found in any plain data, and left out where it is not needed', async () => {
    const cards = [{ kind: 'basic', front: toContent('A').content, deck: ['x'] }]
    const html = await createHtml()(cards)
    expect(html.block(toContent('A **b**').content, standard)).toBe('<p>A <strong>b</strong></p>')
    expect(() => html.block(toContent('A <b>b</b>').content, standard)).toThrow(/raw HTML/)
    const whole = await createHtml()([...cards, { back: toContent('<b>c</b>').content }])
    expect(whole.block(toContent('A <b>b</b>').content, standard)).toBe('<p>A <b>b</b></p>')
  })
})
