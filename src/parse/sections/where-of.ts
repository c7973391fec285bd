import type { Block } from '../marks/explicit-card.js'
import type { OpenDocument } from './open-document.js'
import type { Title } from './split-sections.js'

/** Where a block stands that is on no card, in words. */
export function whereOf({ position }: Block, { outline }: OpenDocument, title: Title | undefined): string {
  if (title) return 'beside marked cards'
  const isUnderTitle = (position?.start.line ?? 0) > (outline.title?.heading.position?.start.line ?? Number.POSITIVE_INFINITY)
  return isUnderTitle ? 'right under the title' : 'before the first heading'
}
