import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { findFormulas } from '../../src/parse/markdown/formulas/find-formulas.js'
import { parseMarkdown } from '../../src/parse/markdown/parser/markdown.js'
import { createSource } from '../../src/parse/markdown/source/source.js'

const pieces = [
  '$$',
  '$',
  '\n',
  '\n',
  '\n\n',
  ' ',
  'a',
  '+ ',
  '- ',
  '> ',
  '# ',
  '\\',
  '`',
  '``',
  '```\n',
  '<!--',
  '-->',
  '|',
  '---',
  '1. ',
  '  ',
  '\t'
]
const formulaText = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((found) => found.join(''))

function visit(node: Nodes, see: (node: Nodes) => void) {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

describe('Formulas of two dollars over several lines', () => {
  test('leave no sign of how they were read, and places that stand in the text, for any text', () => {
    fc.assert(
      fc.property(formulaText, (text) => {
        const source = createSource(text)
        visit(parseMarkdown(text), (node) => {
          expect(JSON.stringify({ ...node, children: [] })).not.toMatch(/[\ufdd0-\ufdef]/)
          const { start, end } = node.position ?? {}
          if (start?.offset !== undefined && end?.offset !== undefined)
            expect(node.position).toEqual(source.toPosition(start.offset, end.offset))
        })
      }),
      { numRuns: 3000 }
    )
  })

  test('end before a blank line, a heading and a fence of code, for any text', () => {
    fc.assert(
      fc.property(formulaText, (text) => {
        const { overLines, unclosed } = findFormulas(text)
        for (const { start, end } of overLines) {
          const formula = text.slice(start, end)
          expect(formula).toMatch(/^\$\$[\s\S]*\n[\s\S]*\$\$$/)
          expect(formula).not.toMatch(/\n[ \t>]*\n|\n[ \t]*#{1,6}[ \t]|\n[ \t]*```\n/)
        }
        for (const { start } of unclosed) expect(text.slice(start, start + 2)).toBe('$$')
      }),
      { numRuns: 3000 }
    )
  })
})
