import { describe, expect, test } from 'vitest'
import { placeIn, readCss } from '../../src/kinds/note-types/css/read-css.js'

describe('CSS of the user’s own', () => {
  test.for([
    '.card { font-size: 22px; font-family: "Noto Serif", serif }',
    '@media (min-width: 900px) { .page { max-width: 60em } }\n.card.nightMode { --ground: #000 }',
    '@font-face { font-family: x; src: local(Georgia) }',
    '.back::before { content: "see url \\201C" }',
    '/* url(a.png), @import "b.css" */',
    '.urls, .image { --src: 3px }',
    ''
  ])('%s is taken as it is', async (text) => {
    expect(await readCss(text)).toEqual({ css: { importsUserFile: false, rules: text } })
  })

  test.for([
    ['@import "_build-deck-user.css";\n.card { color: red }', '.card { color: red }'],
    ["/* mine */ @import '_build-deck-user.css'", ''],
    ['@\\69mport "_build-deck-user.css" ;', '']
  ] as const)('%s imports the file in the media folder, at the head', async ([text, rules]) => {
    expect(await readCss(text)).toEqual({ css: { importsUserFile: true, rules } })
  })

  const loads = (raw: string) => `\`${raw}\`, which loads a file or runs`
  test.for([
    ['.card { background: url(https://example.com/a.png) }', '1:21', loads('url(https://example.com/a.png)')],
    ['.card {\n  background: URL("a.png")\n}', '2:15', loads('URL(')],
    ['.card { background: \\75rl(//example.com) }', '1:21', loads('\\75rl(//example.com)')],
    ['.card { background: u\\72 l("//example.com") }', '1:21', loads('u\\72 l(')],
    ['.card { --a: url( a b ) }', '1:14', loads('url( a b )')],
    ['.card { --a: url(/**/"a") }', '1:14', loads('url(/**/"a")')],
    ['.card { background: image-set("a.png" 1x) }', '1:21', loads('image-set(')],
    ['.card { background: -WEBKIT-image-set("a.png" 1x) }', '1:21', loads('-WEBKIT-image-set(')],
    ['@font-face { src: src("a.woff") }', '1:19', loads('src(')],
    ['.card { width: expression(alert(1)) }', '1:16', loads('expression(')],
    ['@import "https://example.com/a.css";', '1:1', '`@import`'],
    ['@IMPORT url(a.css);', '1:1', '`@IMPORT`'],
    ['@\\69mport "a.css";', '1:1', '`@\\69mport`'],
    ['@import "_build-deck-user.css" screen;', '1:1', '`@import`'],
    ['@import "_other.css";', '1:1', '`@import`'],
    ['.a { b: c }\r\n\r\n@import "_build-deck-user.css";', '3:1', '`@import`'],
    ['@charset "latin1"; .a { b: c }', '1:1', '`@charset`'],
    ['.a { b: c }</style><script>alert(1)</script>', '1:12', '`</`, which could end the style element'],
    ['/* </STYLE > */', '1:4', '`</`, which could end the style element'],
    ['.a::before { content: "</style>" }', '1:24', '`</`, which could end the style element'],
    ['.a { b: c }\n.d {\n  e: f\n', '2:4', 'a `{` that is never closed'],
    ['.a { b: c } }', '1:13', 'a `}` that closes nothing'],
    ['.a { b: calc(1px }', '1:18', 'a `}` that closes nothing'],
    ['.a { b: "c\n}', '1:9', 'no CSS (unexpected newline while consuming a string token.)'],
    ['.a { b: c } /* d', '1:13', 'no CSS (unexpected eof while consuming a comment.)'],
    ['.a { b: \u0000 }', '1:9', 'a control character'],
    ['.a::before { content: "url(a.png)" }', '1:28', '`a.png` in a string that reads like an address of it'],
    ['look.css', '1:1', 'no rule'],
    [`.a { b: c }${' '.repeat(100_000)}`, '1:100001', 'more than 100000 characters']
  ] as const)('%j is told at %s', async ([text, place, found]) => {
    const { problem } = await readCss(text)
    expect(problem && [placeIn(text, problem.offset), problem.found]).toEqual([place, found])
  })

  test('with other line ends is the same', async () => {
    expect(await readCss('.a {\r\n  b: c\r}\r\n')).toEqual(await readCss('.a {\n  b: c\n}\n'))
  })
})
