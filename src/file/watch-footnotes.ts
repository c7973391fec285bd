import type { RootContent } from 'mdast'
import type { Footnotes } from '../cards/content.js'
import type { FieldContext } from '../kinds/kind.js'
import { referredFootnotes } from './referred-footnotes.js'

/**
 * Makes fields, and tells the footnotes, by their indexes, that only words without blocks have referred to: a cell of a table, or the name
 * of a region, shows a number and has no room for what it stands for.
 */
export function watchFootnotes(
  given: FieldContext,
  footnotes: Footnotes
): { readonly context: FieldContext; unlisted(): readonly number[] } {
  if (footnotes.length === 0) return { context: given, unlisted: () => [] }
  const { block, inline, gapNumbers } = given
  const blocks: RootContent[] = []
  const words: RootContent[] = []
  return {
    context: {
      gapNumbers,
      block(content, options) {
        blocks.push(...(content as readonly RootContent[]))
        return block(content, options)
      },
      inline(content, options) {
        words.push(...content)
        return inline(content, options)
      }
    },
    unlisted() {
      const listed = new Set(referredFootnotes(blocks, footnotes))
      return referredFootnotes(words, footnotes).flatMap((footnote) => (listed.has(footnote) ? [] : footnotes.indexOf(footnote)))
    }
  }
}
