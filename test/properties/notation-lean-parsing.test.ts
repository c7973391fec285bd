import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseWithFormulas } from '../../src/parse/markdown/formulas/parse-with-formulas.js'
import { parseMarkdown } from '../../src/parse/markdown/parser/markdown.js'
import { remarkMoney } from '../../src/parse/markdown/parser/money.js'
import { examples } from '../corpus/spec-examples.js'
import { anyText } from './notation-text.js'
import { printedTree } from './random-tree.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkMoney)
  .freeze()
const parseWhole = (text: string) => parseWithFormulas(text, (masked) => processor.parse(masked))

const addresses = [
  'a@b.co',
  '&#64;',
  'me&commat;b.org',
  'www.',
  'WWW.x.org',
  'http://',
  'https://a.b/c',
  'Http://x',
  'mailto:',
  'xmpp:',
  '@',
  '://',
  '[',
  ']',
  '(x)',
  '\\'
]
const others = [' ', '.', '\n', '\n\n', '- ', '*', '_', '`', '$', '---\n', 'title: x\n', 'word', '~', '|']
const addressText = fc.array(fc.constantFrom(...addresses, ...others), { maxLength: 16 }).map((pieces) => pieces.join(''))

const starts = ['', '', '> ', '>', '- ', '1. ', '  ', '    ', '\t', '> - ', '[^1]: ']
const rows = [
  'a',
  'a | b',
  '| a |',
  '|---|',
  '---|---',
  '-|-',
  ':-',
  '-:',
  '|  ---',
  '- | -',
  '|',
  '\\|',
  '---',
  '',
  '# h',
  '```',
  '<div>',
  '$$'
]
const line = fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...rows)).map((pieces) => pieces.join(''))
const tableText = fc.array(line, { minLength: 2, maxLength: 8 }).map((lines) => lines.join('\n'))

describe('Syntax of which a text has no sign is left out of its parsing, and the tree is the same', () => {
  test('for any text', () => {
    fc.assert(
      fc.property(fc.oneof(addressText, addressText, tableText, tableText, anyText, printedTree), (text) => {
        expect(parseMarkdown(text)).toEqual(parseWhole(text))
      }),
      { numRuns: 2000 }
    )
  })

  test('for the examples of CommonMark and GFM', () => {
    for (const { markdown } of examples) expect(parseMarkdown(markdown)).toEqual(parseWhole(markdown))
  })
})
