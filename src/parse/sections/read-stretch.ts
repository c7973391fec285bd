import type { CardBase, ContextLevel } from '../../cards/card.js'
import type { CardKind } from '../../kinds/kind.js'
import { hasClass, joinAttributes, noAttributes, type Placed } from '../marks/attributes/attributes.js'
import { checkAttributes } from '../marks/attributes/check-attributes.js'
import { hasSkip, withoutIds } from '../marks/attributes/take-item-attributes.js'
import { isCardTag } from '../marks/card-tag/card-tag.js'
import type { Block, ExplicitContext } from '../marks/explicit-card.js'
import { withHighlightGaps } from '../marks/highlights/with-highlight-gaps.js'
import { withOcclusions } from '../marks/occlusion/with-occlusions.js'
import { readExplicit } from '../marks/read-explicit.js'
import { reportSuspicions } from '../marks/report-suspicions.js'
import { namesKind, termsMode } from './asked-kind.js'
import { holdsOtherPictures } from './holds-other-pictures.js'
import type { OpenDocument } from './open-document.js'
import { parseInside } from './parse-inside.js'
import type { Placement } from './placement.js'
import type { Blocks } from './read-blocks.js'
import { toMarkedCards } from './read-explicit-cards.js'
import { readHeadingCard, toHeading } from './read-heading-card.js'
import { readMarked } from './read-marked.js'
import type { Stretch, Title } from './split-sections.js'
import { type CardStanding, idsOf, toPlace } from './to-place.js'
import type { Unread } from './unread.js'
import { whereOf } from './where-of.js'
import { isLeftOut } from './without-long-answers.js'

/** A stretch that may have no heading: what stands before the first. */
export interface AnyStretch extends Omit<Stretch, 'title' | 'blocks'> {
  readonly title: Title | undefined
  readonly blocks: Blocks
  /** What is left over in it is told of by others. */
  readonly isTold?: boolean
}

/** What is found of a file besides its cards. */
export interface Found {
  readonly unread: Unread
  /** Cards that would be some where only marks are read. */
  readonly marked: Set<CardBase>
}

/** The cards of a stretch. */
export function readStretch(
  stretch: AnyStretch,
  tags: readonly string[],
  document: OpenDocument,
  placement: Placement,
  { unread, marked: found }: Found
): readonly CardBase[] {
  const { source, report } = document
  const { title, hasSubheadings, isFirstOfSeveral } = stretch
  const own = joinAttributes(title?.attributes ?? noAttributes, stretch.blocks.attributes)
  const asksHighlights = placement.settings.highlights === 'cloze' || hasClass(own, 'cloze')
  const blocks = withOcclusions(asksHighlights ? withHighlightGaps(stretch.blocks) : stretch.blocks, own, {
    source,
    report,
    hidesAll: placement.settings.occlusion === 'hide-all',
    drawings: placement.drawings
  })
  // What stands at the title has been looked at with the file's tags.
  const isTitle = title !== undefined && title === document.outline.title
  const ofBlocks = [isTitle ? stretch.blocks.attributes : own, ...blocks.attributesOf.values()]
  for (const attributes of ofBlocks) checkAttributes(attributes, report, placement.kinds)
  if (hasClass(own, 'skip')) {
    unread.add([...(title ? [title.heading] : []), ...blocks.written])
    return []
  }
  reportSuspicions(blocks.written, source, report, document.notation)

  const attributesOf = (block: Block) => blocks.attributesOf.get(block) ?? noAttributes
  const context: ExplicitContext = {
    source,
    report,
    attributesOf,
    headingCanAsk: title !== undefined && title.content.length > 0,
    parseInside: (inside) => parseInside(document, inside, placement.settings.lineBreaks) as Block[]
  }
  const marked = readExplicit(blocks.body, context, termsMode(own, placement), document.notation)
  const isAsked = title !== undefined && (namesKind(own, placement) || title.tags.some(isCardTag))
  const onlyMarks = !title || placement.settings.cards === 'marked'
  const isSameTitle = isTitle && title.text === placement.title.text
  const levels: ContextLevel[] = isSameTitle ? [] : [placement.title, ...stretch.above]
  const levelsInside = title ? [...levels, isSameTitle ? placement.title : title] : levels
  const toCardPlace = ({ attributes, isInside, above = [], position }: CardStanding) =>
    toPlace({
      document,
      placement,
      attributes,
      blocks,
      position,
      tags: tags.filter((tag) => !isCardTag(tag)),
      levels: [...(isInside ? levelsInside : levels), ...above]
    })
  if (marked.cards.length === 0 && !holdsOtherPictures(blocks.body) && !(onlyMarks && !isAsked)) {
    if (!title) return []
    const cards = readHeadingCard({ title, blocks, hasSubheadings, isFirstOfSeveral, own, toCardPlace }, document, placement)
    for (const card of cards) if (isAsked || holdsMarks(placement.kinds.of(card))) found.add(card)
    return cards
  }

  const told = new Set(ofBlocks.flatMap(({ classes, keys }): readonly Placed[] => [...classes, ...keys]))
  const isNew = (entry: Placed) => !told.has(entry)
  for (const { attributes } of marked.cards) {
    checkAttributes(
      { ...attributes, classes: attributes.classes.filter(isNew), keys: attributes.keys.filter(isNew) },
      report,
      placement.kinds
    )
  }
  const { cards, rest } = toMarkedCards(marked, {
    source,
    attributes: withoutIds(own),
    id: idsOf(own)[0]?.name,
    heading: title && toHeading(title),
    attributesOf,
    isLeftOut: ({ back, position }) => isLeftOut(back, position, document, placement),
    toCardPlace,
    readMarked: (kind, sides) => readMarked(kind, sides, document, placement)
  })
  for (const card of cards) found.add(card)
  for (const block of rest) unread.add([block], ['unknown-html'])
  const aside = cards.length === 0 && !title ? [...blocks.hint, ...blocks.extra, ...blocks.source] : []
  const leftOver = [...rest, ...(aside as Block[])].find(
    (block) => block.type !== 'thematicBreak' && block.type !== 'heading' && !hasSkip(attributesOf(block))
  )
  if (leftOver && !stretch.isTold && placement.settings.cards !== 'marked') {
    report('content-outside-cards', leftOver, { where: whereOf(leftOver, document, title) })
  }
  return cards
}

/** Whether a kind is of what marks hide, under any heading. */
const holdsMarks = ({ family, readsGaps }: CardKind) => readsGaps === true || family === 'occlusion'
