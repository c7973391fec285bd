import type { Paragraph } from 'mdast'
import { type Attributes, noAttributes } from '../attributes.js'
import { takeTags } from '../tags.js'
import type { ExplicitContext } from './explicit-card.js'

const cardTags = new Set(['card', 'flashcard'])

export const isCardTag = (tag: string) => cardTags.has(tag.toLowerCase())

export interface Tagged {
  readonly paragraph: Paragraph
  /** The other tags beside `#card`. */
  readonly attributes: Attributes
}

/** The paragraph without the `#card` at its end, and without the tags beside it; `undefined` where there is none, or nothing else. */
export function takeCardTag(paragraph: Paragraph, { source }: Pick<ExplicitContext, 'source'>): Tagged | undefined {
  const { children, tags } = takeTags(paragraph.children, source)
  if (!tags.some(isCardTag) || children.length === 0) return undefined
  const position = paragraph.position ?? source.toPosition(0, 0)
  const others = tags.filter((tag) => !isCardTag(tag)).map((value) => ({ name: 'tags', value, position }))
  return { paragraph: { ...paragraph, children }, attributes: { ...noAttributes, keys: others } }
}
