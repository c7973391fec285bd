import fc from 'fast-check'
import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'

const words = fc.oneof(
  fc.constantFrom(
    'word',
    'a :: b',
    'a ::: b',
    '{{gap}}',
    '{{c1::gap::hint}}',
    '==mark==',
    'Q: x',
    'A: y',
    '?',
    '$5',
    '[[link]]',
    '#card',
    '{.terms}',
    '%%',
    ': x',
    '*'
  ),
  fc.string({ maxLength: 12 })
)

const nodesWith = (hidden: fc.Arbitrary<string>) =>
  fc.letrec<{ phrasing: PhrasingContent; block: BlockContent }>((tie) => {
    const inside = fc.array(tie('phrasing'), { minLength: 1, maxLength: 3 })
    const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
    const row = fc
      .array(inside, { minLength: 2, maxLength: 3 })
      .map((cells): TableRow => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }))
    return {
      phrasing: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words.map((value): PhrasingContent => ({ type: 'text', value })),
        hidden.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
        hidden.map((value): PhrasingContent => ({ type: 'inlineMath', value })),
        hidden.map((value): PhrasingContent => ({ type: 'image', url: 'a.png', alt: value })),
        fc.constant<PhrasingContent>({ type: 'break' }),
        fc.constantFrom('<b>', '</b>', '<!-- a -->', '<A>').map((value): PhrasingContent => ({ type: 'html', value })),
        inside.map((children): PhrasingContent => ({ type: 'emphasis', children })),
        inside.map((children): PhrasingContent => ({ type: 'strong', children })),
        inside.map((children): PhrasingContent => ({ type: 'delete', children })),
        hidden.map((value): PhrasingContent => ({ type: 'link', url: 'https://x.org', children: [{ type: 'text', value }] }))
      ),
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        inside.map((children): BlockContent => ({ type: 'paragraph', children })),
        hidden.map((value): BlockContent => ({ type: 'code', lang: 'js', value })),
        hidden.map((value): BlockContent => ({ type: 'math', value })),
        fc
          .constantFrom('<div>', '<details><summary>a</summary>', '</details>', '<!-- {.basic} -->')
          .map((value): BlockContent => ({ type: 'html', value })),
        fc.constant<BlockContent>({ type: 'thematicBreak' }),
        blocks.map((children): BlockContent => ({ type: 'blockquote', children })),
        fc.array(row, { minLength: 2, maxLength: 3 }).map((children): BlockContent => ({ type: 'table', children })),
        fc.tuple(fc.boolean(), fc.array(fc.tuple(fc.constantFrom(null, true, false), blocks), { minLength: 1, maxLength: 3 })).map(
          ([ordered, items]): BlockContent => ({
            type: 'list',
            ordered,
            children: items.map(([checked, children]) => ({ type: 'listItem', checked, children }))
          })
        )
      )
    }
  })

/** A document of any nodes, as the standard printer writes it; `hidden` is what code, formulas, links and images hold. */
export function printedWith(hidden: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { phrasing, block } = nodesWith(hidden)
  const heading = fc
    .tuple(fc.constantFrom(1, 2, 3, 4), fc.array(phrasing, { minLength: 1, maxLength: 3 }))
    .map(([depth, children]): RootContent => ({ type: 'heading', depth: depth as 1, children }))
  return fc.array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 2, arbitrary: block }), { maxLength: 8 }).map((children) => {
    const first: RootContent = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'First' }] }
    return toMarkdown({ type: 'root', children: [first, ...children] }, { extensions: [gfmToMarkdown(), mathToMarkdown()] })
  })
}

/** Where every node may hold what is nearly notation. */
export const printedTree = printedWith(words)
