import { toString as toPlainString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { toText } from '../../src/cards/to-text.js'
import { createParser } from '../../src/parse/markdown/parser/markdown.js'

// The recipe is frozen: a guid is made of it, so neither side may drift from the other.
test.for([
  'A *question* of **weight** with `code` and [a link](https://example.org)',
  '- one\n- two\n  - three\n\nand a paragraph',
  '| a | b |\n|---|---|\n| c | d |',
  'Energy is $E = mc^2$, ~~always~~ here',
  '```js\nconst x = 1\n```'
])('the plain text of %j is what mdast-util-to-string gives, on one line', (markdown) => {
  const { children } = createParser().parse(markdown)
  expect(toText(children)).toBe(children.map((node) => toPlainString(node)).join('').replace(/\s+/g, ' ').trim())
})
