import { beforeAll, expect, test } from 'vitest'
import { describeHostile } from './describe-hostile.js'
import { judgeCard } from './judge-cards.js'
import { openReviewer, type Reviewer } from './open-reviewer.js'
import type { HarmKind } from './watch-harm.js'

/** What no build makes, each put straight into a card. */
const harmful: readonly (readonly [html: string, kind: HarmKind])[] = [
  ['<script>alert(1)</script>', 'script'],
  ['<img src=x onerror=alert(1)>', 'script'],
  ['<b onclick="alert(1)">x</b>', 'script'],
  ['<b onmouseover="alert(1)">x</b>', 'script'],
  ['<b onfocus="document.title=1" tabindex=1>x</b>', 'script'],
  ['<a href="javascript:alert(1)">x</a>', 'script'],
  ['<a href="javascript:document.title=1">x</a>', 'script'],
  ['<details ontoggle="alert(1)">x</details>', 'script'],
  ['<svg><a href="javascript:alert(1)"><text y="9">xxxxxx</text></a></svg>', 'script'],
  [String.raw`\(\href{javascript:alert(1)}{x}\)`, 'script'],
  [String.raw`\[\mathtip{x}{\href{javascript:alert(1)}{y}}\]`, 'script'],
  [String.raw`\(\def\go{\href{javascript:alert(1)}}\go{x}\)`, 'script'],
  [String.raw`\(\toggle{\href{javascript:alert(1)}{x}}{y}\endtoggle\)`, 'script'],
  [String.raw`\(\mmlToken{mi}[href=javascript:alert(1)]{x}\)`, 'script'],
  [String.raw`\(\ce{\h$ref{javascript:alert(1)}{x}$}\)`, 'script'],
  [String.raw`\(a{\) text \href{javascript:alert(1)}{x} \(b}\)`, 'script'],
  ['<img src="https://evil.example/x.png">', 'request'],
  ['<b style="background:url(https://evil.example/x)">x</b>', 'request'],
  ['<link rel="stylesheet" href="https://evil.example/x.css">', 'request'],
  ['<style>@import "https://evil.example/x.css"</style>', 'request'],
  ['<video src="https://evil.example/x.mp4"></video>', 'request'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'request'],
  ['<iframe src="https://evil.example/"></iframe>', 'request'],
  ['<img src="not-in-the-package.png">', 'request'],
  [String.raw`\(\style{background:url(https://evil.example/x)}{x}\)`, 'request'],
  [String.raw`\(\bbox[background:url(https://evil.example/x)]{x}\)`, 'request'],
  ['<meta http-equiv="refresh" content="0;url=https://evil.example/">', 'request'],
  ['<a href="somewhere.html">x</a>', 'navigation'],
  ['<a href="file:///etc/passwd">x</a>', 'navigation'],
  ['<form action="https://evil.example/"><button>x</button></form>', 'navigation'],
  ['<b style="position:fixed;inset:0;background:red">x</b>', 'overlay'],
  ['<b style="position:absolute;left:0;top:400px;width:800px;height:300px">x</b>', 'overlay'],
  [String.raw`\(\style{position:fixed;top:0;left:0;width:100%;height:100%}{x}\)`, 'overlay'],
  [String.raw`\(\bbox[position:fixed;top:0;left:0;width:100%;height:100%]{x}\)`, 'overlay'],
  [String.raw`\(\fcolorbox{red;position:fixed;top:0;left:0;width:100%;height:100%}{red}{x}\)`, 'overlay'],
  [String.raw`\(\unicode[x;position:fixed;top:0;left:0]{x41}\)`, 'overlay'],
  ['<b id="qa">x</b>', 'second id'],
  [String.raw`\(\cssId{qa}{x}\)`, 'second id']
]

const harmless = [
  '<p>Text, <a href="https://example.org">a link</a> and \\(\\frac{a}{b}\\)</p>',
  '<details><summary>Hint</summary>x</details>',
  String.raw`\[\begin{aligned} a &= \bbox[yellow]{b} \tag{1}\label{one} \\ c &= \eqref{one} \end{aligned}\]`,
  String.raw`\(\href{https://example.org}{x} \texttip{a}{b} \mathtip{a}{b}\)`
]

describeHostile('The judge of hostile notes', (browser) => {
  let reviewer: Reviewer
  beforeAll(async () => {
    reviewer = await openReviewer(browser())
  })

  const judge = (html: string) => judgeCard(reviewer, { question: html, answer: html, bodyClass: 'card' })

  test.for(harmful)('tells that %s does harm', async ([html, kind]) => {
    expect((await judge(html)).map((harm) => harm.kind)).toContain(kind)
  })

  test.for(harmless)('lets %s pass', async (html) => {
    expect(await judge(html)).toEqual([])
  })
})
