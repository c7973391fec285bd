import type { List, ListItem, Paragraph } from 'mdast'
import type { ContextLevel } from '../../../cards/card.js'
import { hasGap } from '../../../cards/gaps.js'
import { toReadable, toText } from '../../../cards/to-text.js'
import type { Source } from '../../markdown/source/source.js'
import { takeEnds } from '../attributes/take-ends.js'
import type { Block } from '../explicit-card.js'

/** Blocks with gaps that are a note of their own. */
export interface GappedText {
  readonly content: readonly Block[]
  /** The items of an outline above it, outermost first. */
  readonly above: readonly ContextLevel[]
  /** The block itself, or the item of an outline. */
  readonly at: Block | ListItem
}

export interface GappedTexts {
  readonly texts: readonly GappedText[]
  /** What of an outline is on no note. */
  readonly rest: readonly Block[]
}

/**
 * The texts with gaps of a block: the block as a whole, but of an outline only the branches that hold some. Steps, and items that
 * all have a gap or say nothing beside it, belong together.
 */
export function gappedTexts(block: Block, source: Source, above: readonly ContextLevel[] = []): GappedTexts {
  const text: GappedText = { content: [block], above, at: block }
  if (block.type !== 'list') return { texts: [text], rest: [] }
  const list: List = block
  const own = block.children.filter(hasOwnGap)
  const isWhole = block.children.length > 1 && (block.ordered === true || own.length === block.children.length)
  if (own.length > 0 && (isWhole || !own.every(saysMore))) return { texts: [text], rest: [] }
  const found = block.children.map((item): GappedTexts => {
    if (hasOwnGap(item)) return { texts: [{ content: item.children as Block[], above, at: item }], rest: [] }
    if (!hasGap([item])) return { texts: [], rest: [alone(item, list)] }
    const inner = [...above, ...levelOf(item, source)]
    const branches = item.children.filter((child) => child.type === 'list' && hasGap([child])) as List[]
    return join(branches.map((branch) => gappedTexts(branch, source, inner)))
  })
  return join(found)
}

/** A gap in what the item says itself. */
const hasOwnGap = ({ children }: ListItem) => children.some((child) => child.type !== 'list' && hasGap([child]))

const saysMore = ({ children }: ListItem) =>
  children.some((child) => child.type !== 'list' && /[\p{L}\p{N}]/u.test(toReadable([child]).replaceAll('[…]', '')))

const alone = (item: ListItem, list: List): List => ({ ...list, children: [item], ...(item.position ? { position: item.position } : {}) })

/** More than this is no heading. */
const longestLevel = 150

function levelOf({ children: [head] }: ListItem, source: Source): ContextLevel[] {
  if (head?.type !== 'paragraph') return []
  const content = takeEnds((head satisfies Paragraph).children, source).children
  const text = toText(content)
  return text === '' || text.length > longestLevel ? [] : [{ content, text }]
}

function join(found: readonly GappedTexts[]): GappedTexts {
  return { texts: found.flatMap(({ texts }) => texts), rest: found.flatMap(({ rest }) => rest) }
}
