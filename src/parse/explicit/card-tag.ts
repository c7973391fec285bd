import type { Paragraph, PhrasingContent } from 'mdast'
import { takeTags } from '../tags.js'
import type { ExplicitContext } from './explicit-card.js'

const cardTags = new Set(['card', 'flashcard'])

export const isCardTag = (tag: string) => cardTags.has(tag.toLowerCase())

/** The paragraph without the `#card` at its end; `undefined` where there is none, or nothing else. */
export function takeCardTag(paragraph: Paragraph, { source }: Pick<ExplicitContext, 'source'>): Paragraph | undefined {
  const { children, tags } = takeTags(paragraph.children, source)
  if (!tags.some(isCardTag) || children.length === 0) return undefined
  const others = tags.filter((tag) => !isCardTag(tag)).map((tag): PhrasingContent => ({ type: 'text', value: ` #${tag}` }))
  return { ...paragraph, children: [...children, ...others] }
}
