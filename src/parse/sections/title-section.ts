import type { ListItem, Nodes } from 'mdast'
import type { CardContent } from '../../cards/content.js'
import { hasGap } from '../../cards/gaps.js'
import { toText } from '../../cards/to-text.js'
import { asksQuestion, findList, findTable } from '../../kinds/shape.js'
import { hasClass, joinAttributes } from '../marks/attributes/attributes.js'
import { isCardTag } from '../marks/card-tag/card-tag.js'
import { namesKind } from './asked-kind.js'
import type { Placement } from './placement.js'
import type { Blocks } from './read-blocks.js'
import type { Outline, Title } from './split-sections.js'

/** The title, where it is the heading of what stands right under it: by a class, or in a file without another heading by its shape. */
export function askingTitle({ title, sections }: Outline, blocks: Blocks, placement: Placement): Title | undefined {
  if (!title) return undefined
  const own = joinAttributes(title.attributes, blocks.attributes)
  if (namesKind(own, placement) || title.tags.some(isCardTag) || hasClass(own, 'skip')) return title
  return sections.length === 0 && wouldAsk(title, blocks, placement) ? title : undefined
}

/** The title of a file with other headings that would ask if it were the only one. */
export function silentTitle({ title, sections }: Outline, blocks: Blocks, placement: Placement): Title | undefined {
  return title && sections.length > 0 && wouldAsk(title, blocks, placement) ? title : undefined
}

const wouldAsk = ({ text }: Title, { body }: Blocks, { settings }: Placement) =>
  settings.cards !== 'marked' && body.length > 0 && (asksQuestion(text) || answersTitle(body))

/** A table, or a list that is no index and no plan, answers a title of any words. */
function answersTitle(body: CardContent): boolean {
  if (hasGap(body)) return false
  if ((findTable(body)?.table.children[0]?.children.length ?? 0) > 1) return true
  const list = findList(body)?.list
  return list !== undefined && !list.children.every(isLinkOrTask)
}

function isLinkOrTask({ checked, children }: ListItem): boolean {
  return typeof checked === 'boolean' || children.every(holdsOnlyLinks)
}

/** Whether a block is nothing but links and embeds, with the signs that part them. */
export function holdsOnlyLinks(block: Nodes): boolean {
  if (block.type === 'list') return block.children.every((item) => item.children.every(holdsOnlyLinks))
  if (block.type !== 'paragraph') return false
  const rest = block.children.filter(({ type }) => type !== 'link' && type !== 'wikiLink' && type !== 'embed')
  return (
    rest.length < block.children.length &&
    !/[\p{L}\p{N}]/u.test(toText(rest)) &&
    rest.every(({ type }) => type === 'text' || type === 'break')
  )
}

/** Whether content is plain links to other notes, which lead on and answer nothing. */
export function onlyLeadsOn(body: CardContent): boolean {
  const links = body.flatMap((block) => (block.type === 'paragraph' ? block.children.filter((node) => node.type === 'wikiLink') : []))
  return links.length > 0 && body.every(holdsOnlyLinks) && body.every(isPlain)
}

function isPlain(block: Nodes): boolean {
  if (block.type !== 'paragraph') return false
  return block.children.every(
    (node) => node.type !== 'link' && node.type !== 'embed' && (node.type !== 'wikiLink' || toText([node]) === node.target.trim())
  )
}
