import type { Paragraph, PhrasingContent } from 'mdast'
import { toText } from '../../../cards/to-text.js'
import { toLines, toParagraph } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { type Attributes, noAttributes } from '../attributes/attributes.js'
import type { ExplicitContext } from '../explicit-card.js'
import { takeTags } from '../tags/tags.js'

const cardTags = new Set(['card', 'flashcard'])

export const isCardTag = (tag: string) => cardTags.has(tag.toLowerCase())

const written = /#(?:flash)?card/i

/** Seen at once, as is a property below. */
const mayHoldTag = (node: PhrasingContent) => node.type === 'text' && written.test(node.value)

export interface Tagged {
  readonly paragraph: Paragraph
  /** The other tags beside `#card`. */
  readonly attributes: Attributes
}

/** Seen at once, where the lines of a paragraph take their time. */
function mayHoldProperty(children: readonly PhrasingContent[], { text }: Source): boolean {
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset]
  return start === undefined || end === undefined || text.slice(start, end).includes('::')
}

/** Without the lines `key:: value` at the end, in which Logseq keeps what it knows of a block. */
function withoutProperties(children: readonly PhrasingContent[], source: Source): readonly PhrasingContent[] {
  if (!mayHoldProperty(children, source)) return children
  const lines = toLines(children, source)
  const last = lines.findLastIndex((line) => !/^[\p{L}_][\p{L}\p{N}_.-]*:: /u.test(toText(line)))
  return last < 0 || last === lines.length - 1 ? children : toParagraph(lines.slice(0, last + 1)).children
}

/** The paragraph without the `#card` at its end, and without the tags beside it; `undefined` where there is none, or nothing else. */
export function takeCardTag(paragraph: Paragraph, { source }: Pick<ExplicitContext, 'source'>): Tagged | undefined {
  if (!paragraph.children.some(mayHoldTag)) return undefined
  const { children, tags } = takeTags(withoutProperties(paragraph.children, source), source)
  if (!tags.some(isCardTag) || children.length === 0) return undefined
  const position = paragraph.position ?? source.toPosition(0, 0)
  const others = tags.filter((tag) => !isCardTag(tag)).map((value) => ({ name: 'tags', value, position }))
  return { paragraph: { ...paragraph, children }, attributes: others.length === 0 ? noAttributes : { ...noAttributes, keys: others } }
}
