import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { createHtml } from '../../src/html/create-html.js'
import type { HtmlOptions } from '../../src/html/html.js'

const options: HtmlOptions = { withGaps: false, media: () => undefined }
/** With a plugin, which does nothing here, all HTML is made by way of its tree. */
const throughTree = createHtml({ rehypePlugins: [() => () => undefined] })

const signs = [...' aZ09ÀɏæŁ.,;?!()%+=*_/\'’–—…-"&<>{}[]\\:$\n\t\u00A0\u0301\u00D7東']
const anyWords = fc
  .array(fc.constantFrom(...signs, 'heart', 'image-occlusion', ' '), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))

describe('Plain words', () => {
  test('are the HTML that their tree would be', async () => {
    const [shortly, slowly] = [await createHtml()(), await throughTree()]
    fc.assert(
      fc.property(anyWords, fc.boolean(), (value, insideGap) => {
        const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
        const given = { ...options, insideGap }
        expect(shortly.inline(paragraph.children, given)).toBe(slowly.inline(paragraph.children, given))
        expect(shortly.block([paragraph], given)).toBe(slowly.block([paragraph], given))
        expect(shortly.block([paragraph, paragraph], given)).toBe(slowly.block([paragraph, paragraph], given))
      }),
      { numRuns: 3000 }
    )
  })

  test('are not, where a plugin has said what they become', async () => {
    const html = await createHtml()()
    const marked: Paragraph = { type: 'paragraph', data: { hName: 'aside' }, children: [{ type: 'text', value: 'heart' }] }
    expect(html.block([marked], options)).toBe('<aside>heart</aside>')
    const word = { type: 'text' as const, value: 'heart', data: { hName: 'mark' } }
    expect(html.inline([word], options)).toBe('<mark>heart</mark>')
  })

  test('have the footnotes under them that are to be listed', async () => {
    const html = await createHtml()()
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'heart' }] }
    const footnotes = [{ type: 'footnoteDefinition' as const, identifier: 'a', children: [paragraph] }]
    expect(html.block([paragraph], { ...options, footnotes, listed: [0] })).toContain('<div class="footnotes">')
  })
})
