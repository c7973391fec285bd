import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { noLabels, parseKnowing, remarkKnownLabels } from '../../src/parse/markdown/parser/known-labels.js'
import { parseLarge } from '../../src/parse/markdown/parser/parse-large.js'
import { shareOf } from '../share.js'
import { anyText } from './notation-text.js'
import { printedTree } from './random-tree.js'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).use(remarkKnownLabels).freeze()
const parse = (text: string, known = noLabels) => parseKnowing(known, () => processor.parse(text))
const withLineFeeds = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

/** A section that refers to what is defined elsewhere, and holds what looks like a heading. */
const section = (number: number) => `## Section ${number}

A [link][one], a [Second One][], ![an image][three] and a footnote[^note], which ${number % 7 === 0 ? '[local] text has' : 'others have'}.

\`\`\`sh
# no heading of ${number}
\`\`\`

> # A heading in a quote
> with [one] and [undefined]

${number % 7 === 0 ? '[local]: /here "Title"\n' : '- [x] item\n\n  ~~~\n# after a fence that its item ends\n'}
<!--

## No heading either

-->

$$
# x_${number}
$$

`
const sections = (count: number) => Array.from({ length: count }, (_, number) => section(number)).join('')
const footnoted = (count: number) =>
  `${Array.from(
    { length: count },
    (_, number) =>
      `## Heading ${number}\n\nText.[^${number}] and [^${(number * 7) % count}]\n\n> [Two\n> words] and [a\\]b][]\n\n[^${number}]: Note ${number}\n`
  ).join('\n')}\n[two words]: https://x.org\n[a\\]b]: https://y.org\n`
const underlinedSections = (count: number) => sections(count).replace(/^## (.*)$/gm, '$1\n-----')
const mistaken = `\`\`\`md
[undefined]: https://x.org
[^1]: no note
\`\`\`

It says [local]: and [mistaken]: so. ![An image of [mistaken]](a.png), [mistaken][] and [a [mistaken] link](b.md).[^1] [within]

`
const definitions =
  '[^2]: [within]: https://x.org\n\n[one]: https://x.org/1\n[second  one]: <two> (Title)\n[three]: a.png\n\n[^note]: It says\n\n    # a heading inside\n'

describe('A large file', { timeout: 120_000 }, () => {
  test('of 300 kB with its definitions at the end has the tree of a parse at one go', () => {
    const text = `---\ntags: a\n---\n\n# Title\n\n${sections(1100)}\n# Notes\n\n${definitions}`
    expect(text.length).toBeGreaterThan(300_000)
    const lengths: number[] = []
    const tree = parseLarge(text, (part, known) => {
      lengths.push(part.length)
      return parse(part, known)
    })
    expect(tree).toEqual(parse(text))
    expect(Math.max(...lengths)).toBeLessThan(160_000)
  })

  test.each([
    ['with its definitions at the start', `---\ntags: a\n---\n\n${definitions}\n\n# Title\n\n${sections(150)}`],
    ['that ends in a fence never closed', `# Title\n\n${definitions}\n${sections(150)}\`\`\`\n# no heading`],
    ['whose front matter ends late', `---\n\n${'## a: 1\n\nwords of no front matter\n\n'.repeat(900)}---\n\n## b\n\n${sections(80)}`],
    ['of many footnotes, some defined elsewhere', footnoted(900)],
    ['with what looks like definitions, in code and inside lines', `${mistaken}${sections(150)}${mistaken}${definitions}`],
    ['whose headings are underlined', underlinedSections(220) + definitions],
    ['without headings', 'A paragraph of words.\n\n'.repeat(1400)]
  ])('%s has the tree of a parse at one go', (_name, text) => {
    expect(text.length).toBeGreaterThan(30_000)
    expect(parseLarge(text, parse, 8000)).toEqual(parse(text))
  })
})

test('A large file of underlined headings is parsed in parts', () => {
  const lengths: number[] = []
  parseLarge(
    underlinedSections(220),
    (part, known) => {
      lengths.push(part.length)
      return parse(part, known)
    },
    8000
  )
  expect(Math.max(...lengths)).toBeLessThan(16_000)
})

describe('Parts of any length have the tree of a parse at one go', { timeout: 120_000 }, () => {
  const headed = fc
    .array(fc.oneof(anyText, printedTree), { minLength: 2, maxLength: 5 })
    .map((texts) => withLineFeeds(`# First\n\n${texts.join('\n\n## Next\n\nUnderlined\n---\n\n')}`))
  test.each([1, 60])('at least %i', (length) => {
    fc.assert(
      fc.property(headed, (text) => {
        expect(parseLarge(text, parse, length)).toEqual(parse(text))
      }),
      { numRuns: Number(process.env['RUNS'] ?? Math.ceil(100 / shareOf(2))) }
    )
  })
})
