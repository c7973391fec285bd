import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { escapeText } from '../../src/html/escape.js'
import { authorText, withoutControls } from './author-text.js'
import { cloze, gap, paragraph, render, renderContent, standard, toShownText } from './markdown.js'

/** Each node that shows an author's text, made of it. */
const shows: Readonly<Record<string, (value: string) => PhrasingContent>> = {
  text: (value) => ({ type: 'text', value }),
  verbatim: (value) => ({ type: 'verbatim', value }),
  inlineCode: (value) => ({ type: 'inlineCode', value }),
  strong: (value) => ({ type: 'strong', children: [{ type: 'text', value }] }),
  link: (value) => ({ type: 'link', url: `https://x.org/${value}`, title: value, children: [{ type: 'text', value }] }),
  wikiLink: (value) => ({ type: 'wikiLink', target: value, children: [{ type: 'text', value }] })
}
const options = fc.constantFrom(standard, cloze, { ...cloze, insideGap: true })

describe('Text of an author', () => {
  test.each(Object.entries(shows))('shows as written as %s, in either family, inside a gap or not', (_name, toNode) => {
    fc.assert(
      fc.property(authorText, options, fc.boolean(), (value, options, beside) => {
        const raw: PhrasingContent[] = beside
          ? [
              { type: 'html', value: '<i>' },
              { type: 'html', value: '</i>' }
            ]
          : []
        const html = renderContent(paragraph('>', toNode(value), '<', ...raw), options)
        // Anki keeps accents composed.
        expect(toShownText(html)).toBe(`>${withoutControls(value).normalize('NFC')}<`)
      })
    )
  })

  test('is nowhere an element, an attribute or a comment that says something', () => {
    fc.assert(
      fc.property(authorText, authorText, options, (value, hint, options) => {
        const html = renderContent(
          paragraph(value, gap(1, [{ type: 'text', value }], hint), { type: 'image', url: 'a.png', alt: value }),
          options
        )
        visit(fromHtml(html, { fragment: true }), (node) => {
          if (node.type === 'element') expect(['p', 'img', 'span']).toContain(node.tagName)
          if (node.type === 'comment') expect(node.value).toBe(' ')
          if (node.type === 'element' && node.tagName === 'img') {
            expect(node.properties.alt ?? '').toBe(withoutControls(value))
          }
        })
      })
    )
  })

  test('shows as written in a field of plain text', () => {
    fc.assert(
      fc.property(authorText, (value) => {
        expect(toShownText(escapeText(value))).toBe(withoutControls(value))
      })
    )
  })

  test('as Markdown is rendered, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(authorText), options, (lines, options) => {
        const html = render(lines.join('\n'), options)
        expect(html).toBe(html.trim())
        expect(html).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\ufdd0-\ufdef]|<(?:script|style|iframe|form|input|object)/)
      })
    )
  })
})
