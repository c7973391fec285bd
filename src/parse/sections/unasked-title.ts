import type { Position } from 'unist'
import { VFile } from 'vfile'
import type { CardBase } from '../../cards/card.js'
import type { CardContent } from '../../cards/content.js'
import type { OpenDocument } from './open-document.js'
import type { Placement } from './placement.js'
import type { Blocks } from './read-blocks.js'
import type { Outline, Title } from './split-sections.js'
import { silentTitle } from './title-section.js'

/** The cards that a title would ask for if no other heading stood in its file. */
export interface UnaskedTitle {
  readonly place?: Position
  /** What stands under it, as its kind has it. */
  readonly what: 'table' | 'list' | 'text'
  /** Body rows, of a table. */
  readonly rows?: number
  /** The class that asks for the kind of its cards, if there is one. */
  readonly asked?: string
  /** Plain text of what each asks, as identity knows it. */
  readonly keys: readonly string[]
}

/** What the title would ask if it were the only heading; `readAs` reads what stands under it as the content of a title, or of none. */
export function findUnasked(
  outline: Outline,
  blocks: Blocks,
  placement: Placement,
  readAs: (title: Title | undefined) => readonly CardBase[]
): UnaskedTitle | undefined {
  const title = silentTitle(outline, blocks, placement)
  // What is marked is a card under any title.
  return title && readAs(undefined).length === 0 ? toUnasked(readAs(title), blocks.body, placement) : undefined
}

/** The cards of a title as they would be; `undefined` where there would be none. */
function toUnasked(cards: readonly CardBase[], body: CardContent, { kinds }: Placement): UnaskedTitle | undefined {
  const [first] = cards
  if (!first) return undefined
  const [name] = kinds.of(first).classes
  const asked = body.find(({ type }) => type === 'table' || type === 'list') ?? body[0]
  return {
    ...(asked?.position && { place: asked.position }),
    what: asked?.type === 'table' || asked?.type === 'list' ? asked.type : 'text',
    ...(asked?.type === 'table' && { rows: asked.children.length - 1 }),
    ...(name !== undefined && { asked: name }),
    keys: cards.map(({ key }) => key)
  }
}

/** To be read on trial. */
export const muted = (document: OpenDocument): OpenDocument => ({ ...document, report: () => {}, file: new VFile({ path: document.path }) })
