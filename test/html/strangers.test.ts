import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { createHtml } from '../../src/html/create-html.js'
import { cloze, render, standard, toContent } from './markdown.js'

const attacks = [
  '<script>alert(1)</script>',
  '<script>\nalert(1)\n</script>',
  'a <script>alert(1)</script> b',
  '<scr<script></script>ipt>alert(1)</script>',
  '<SCRIPT/x src="//evil"></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onload="alert(1)" style="background:url(javascript:alert(1))">',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" java&#10;script:alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](vbscript:x)',
  '![a](javascript:alert(1))',
  '![a](data:image/svg+xml,<svg onload=alert(1)>)',
  '<iframe src="https://evil"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="x.swf"></object><embed src="x">',
  '<form action="https://evil"><input name="q"><button onclick="x">go</button></form>',
  '<style>* { display: none }</style>',
  '<link rel="stylesheet" href="https://evil">',
  '<meta http-equiv="refresh" content="0;url=https://evil">',
  '<base href="https://evil">',
  '<svg onload="alert(1)"><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><script>alert(1)</script>',
  '<title><img src=x onerror=alert(1)>',
  '<b id="answer">a</b><b id="typeans">b</b><b id="qa" name="qa">c</b>',
  '<details ontoggle="alert(1)" open>a</details>',
  '<video onerror="x"><source src="javascript:alert(1)" onerror="x"></video>',
  '<div style="position:fixed;inset:0;background:url(https://evil)">a</div>',
  '<div style="color:expression(alert(1));width:1px">a</div>',
  '<div class="card cloze nightMode hljs-keyword">a</div>',
  '<p data-cloze="x" data-ordinal="1" contenteditable tabindex=1 accesskey=x>a</p>',
  '"><img src=x onerror=alert(1)>',
  '![" onerror="alert(1)](a.png)',
  '[a](https://x.org/"onmouseover="alert(1))',
  '```"><script>alert(1)</script>\nx\n```',
  '`<img src=x onerror=alert(1)>`',
  '$<img src=x onerror=alert(1)>$',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php <script>alert(1)</script> ?>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '<a href="https://x.org" target="_blank" ping="https://evil" download>a</a>',
  '<table background="https://evil"><tr><td background="https://evil">a</td></tr></table>',
  '<body onload="alert(1)">',
  '<img srcset="https://evil 1x" src="a.png">',
  '<input type="image" src="https://evil" onerror="x">',
  '<keygen autofocus onfocus="alert(1)">',
  '<x onclick="alert(1)">a</x>'
]
const allowed =
  /^(?:a|abbr|b|blockquote|br|caption|code|col|colgroup|dd|del|details|div|dl|dt|em|figure|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|q|s|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)$/

describe('What a stranger writes', () => {
  test.each(attacks)('%s runs nothing, loads nothing and bears no name', (attack) => {
    for (const markdown of [attack, `before ${attack} after`, `> - ${attack}\n\n| a |\n|---|\n| ${attack} |`]) {
      const html = render(markdown, cloze)
      visit(fromHtml(html, { fragment: true }), 'element', (node) => {
        expect(node.tagName).toMatch(allowed)
        for (const [name, value] of Object.entries(node.properties)) {
          expect(['href', 'src', 'alt', 'title', 'className', 'style', 'open']).toContain(name)
          if (name === 'href') expect(String(value)).toMatch(/^(?:https?|mailto):/)
          if (name === 'className') expect(String(value)).toMatch(/^(?:table|hljs|hljs,language-.*)$/)
          if (name === 'style') expect(String(value)).toBe('width:1px')
        }
      })
    }
  })

  test('cannot swallow what follows it', () => {
    for (const tag of [
      'script',
      'style',
      'textarea',
      'title',
      'xmp',
      'iframe',
      'noscript',
      'template',
      'select',
      'svg',
      'plaintext',
      'object'
    ]) {
      expect(render(`What does <${tag}> do?\n\nThis.`)).toBe(`<p>What does &lt;${tag}&gt; do?</p>\n<p>This.</p>`)
    }
  })
})

describe('What is trusted', () => {
  test('stays as it is, but for the names of media', async () => {
    const html = await createHtml({ trusted: true })()
    const show = (markdown: string) => html.block(toContent(markdown).content, standard)
    expect(show('<b onclick="go()" style="position:fixed" id="qa">x</b>')).toBe(
      '<p><b onclick="go()" style="position:fixed" id="qa">x</b></p>'
    )
    expect(show('<script>\ngo()\n</script>')).toBe('<script>\ngo()\n</script>')
    expect(show('<svg><a href="x:y"><text>x</text></a></svg> ![b](b.png)')).toBe(
      '<p><svg><a href="x:y"><text>x</text></a></svg> <img src="b.png" alt="b"></p>'
    )
    expect(show('<img src="a%20b.png" onload="go()"> <audio src="c.mp3"></audio>')).toBe(
      '<p><img src="a b.png" onload="go()"> [sound:c.mp3]</p>'
    )
    expect(show('$\\href{javascript:go()}{x}$')).toBe('<p>\\(\\href{javascript:go()}{x}\\)</p>')
  })
})

describe('Raw HTML', () => {
  test('that says what text is remains', () => {
    const kept = '<p>H<sub>2</sub>O <kbd>x</kbd> <abbr title="so called">s.c.</abbr> <u>u</u> <mark>m</mark></p>'
    expect(render(kept)).toBe(kept)
    const styled = '<p><span style="font-weight:bold;text-decoration:underline">b</span></p>'
    expect(render(styled)).toBe(styled)
  })

  test('gives colours as hues of the card, on words and under them', () => {
    expect(render('<span style="color:red">a</span>')).toBe('<p><span class="hue-red">a</span></p>')
    expect(render('<span style="Color: HSL(120, 60%, 40%); background: #FFF2CC">a</span>')).toBe(
      '<p><span class="hue-green on-yellow">a</span></p>'
    )
    expect(render('<font color="#0000FF" size="7" face="Arial">a</font>')).toBe('<p><span class="hue-blue">a</span></p>')
    expect(render('<p style="background-color:rgb(226 239 218)">a</p>')).toBe('<p class="on-green">a</p>')
  })

  test('brings no black, white or grey, and no fonts, sizes or places', () => {
    expect(render('<span style="color:#000">a</span> <span style="color:white;background:#111">b</span>')).toBe('<p>a b</p>')
    expect(render('<span style="color:windowtext;font:11pt Calibri;font-size:40px;background:#f8f9fa">a</span>')).toBe('<p>a</p>')
    expect(render('<p align="center" style="text-align:center;margin:4cm;width:900px;line-height:0">a</p>')).toBe('<p>a</p>')
    expect(render('<center>b</center>')).toBe('<div>b</div>')
  })

  test('keeps the width of a picture that its style gives', () => {
    expect(render('<img src="b.png" style="width:120px;border:9px solid">')).toBe('<img src="b.png" width="120">')
  })

  test('may stand around Markdown', () => {
    expect(render('<details><summary>More</summary>\n\nA *b*.\n\n</details>')).toBe(
      '<details><summary>More</summary>\n<p>A <em>b</em>.</p>\n</details>'
    )
  })

  test('keeps tables with their spans, in a box that scrolls by itself', () => {
    expect(render('<table width="900"><tr><td colspan="2" align="right">a</td></tr></table>')).toBe(
      '<div class="table"><table><tbody><tr><td colspan="2" align="right">a</td></tr></tbody></table></div>'
    )
    expect(render('<div class="table"><table><tr><td>a</td></tr></table></div>')).toBe(
      '<div class="table"><table><tbody><tr><td>a</td></tr></tbody></table></div>'
    )
  })

  test('is closed where its author forgot to', () => {
    expect(render('a <b>b\n\nc')).toBe('<p>a <b>b</b></p><b>\n<p>c</p></b>')
  })

  test('leaves what the compiler makes beside it as it is', () => {
    expect(render('- [x] <b>a</b>[^1]\n\n| a |\n|:-:|\n| 1 |\n\n> [!tip]\n> ```js\n> 1\n> ```\n\n$x<y$\n\n[^1]: f')).toBe(
      '<ul>\n<li class="task"><span class="box">☑</span> <b>a</b><sup class="footnote">1</sup></li>\n</ul>\n' +
        '<div class="table"><table>\n<thead>\n<tr>\n<th style="text-align:center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td style="text-align:center">1</td>\n</tr>\n</tbody>\n</table></div>\n' +
        '<div class="callout tip"><div class="callout-title">Tip</div>\n<pre><code class="hljs language-js"><span class="hljs-number">1</span></code></pre></div>\n' +
        '<p>\\(x&lt;y\\)</p>\n<div class="footnotes"><ol><li>f</li></ol></div>'
    )
  })
})
