import type { CardBase } from '../../cards/card.js'
import type { CardPlace, Section } from '../../cards/section.js'
import { asksQuestion } from '../../kinds/shape.js'
import { type Attributes, joinAttributes, noAttributes } from '../marks/attributes/attributes.js'
import { checkAttributes } from '../marks/attributes/check-attributes.js'
import { hasSkip, takeItemAttributes } from '../marks/attributes/take-item-attributes.js'
import { isCardTag } from '../marks/card-tag/card-tag.js'
import { fillerOf, isFilledIn } from '../marks/other-tools/suspect-foreign.js'
import { askedOf, namesKind } from './asked-kind.js'
import { isPlaceholder } from './is-placeholder.js'
import type { OpenDocument } from './open-document.js'
import type { Placement } from './placement.js'
import type { Blocks } from './read-blocks.js'
import { readSection } from './read-section.js'
import type { Title } from './split-sections.js'
import { onlyLeadsOn } from './title-section.js'
import { type CardStanding, idsOf } from './to-place.js'
import { withoutLongAnswers } from './without-long-answers.js'

export interface HeadingStretch {
  readonly title: Title
  readonly blocks: Blocks
  readonly hasSubheadings: boolean
  readonly isFirstOfSeveral: boolean
  /** The heading's attributes, with those in comments before any content. */
  readonly own: Attributes
  toCardPlace(standing: CardStanding): CardPlace
}

/** The cards of a section without marks: its heading asks, or is the context of what its kind makes of the content. */
export function readHeadingCard(stretch: HeadingStretch, document: OpenDocument, placement: Placement): readonly CardBase[] {
  const { kinds } = placement
  const { title, blocks, hasSubheadings, isFirstOfSeveral, own, toCardPlace } = stretch
  const { report, source } = document
  const kept = blocks.body.filter((block) => !hasSkip(blocks.attributesOf.get(block) ?? noAttributes))
  const taken = takeItemAttributes(kept, source)
  checkAttributes(taken.attributes, report, kinds)
  const isLeftOut = blocks.body.length > 0 && taken.content.length === 0
  if (isLeftOut) return []
  const attributesOfKept = kept.flatMap((block) => blocks.attributesOf.get(block) ?? [])
  const attributes = [...attributesOfKept, taken.attributes].reduce(joinAttributes, own)
  const hasContent = taken.content.length > 0 && !isPlaceholder(taken.content)
  const isEmptyHeading = title.content.length === 0
  const filler = fillerOf(taken.content[0] ?? title.heading)
  if (filler && !isEmptyHeading && taken.content.every(isFilledIn)) {
    report('content-outside-cards', taken.content[0], { heading: title.text, filler })
    return []
  }
  if (!hasContent || isEmptyHeading) {
    const isContext = (hasSubheadings || isFirstOfSeveral) && !isEmptyHeading
    if (!isContext) report('card-without-answer', title.heading, { front: title.text })
    return []
  }
  if (attributes.classes.length === 0 && idsOf(attributes).length === 0 && !asksQuestion(title.text) && onlyLeadsOn(taken.content)) {
    report('content-outside-cards', taken.content[0], { heading: title.text })
    return []
  }
  const [first, second] = idsOf(attributes)
  if (first && second) report('second-id', second.position, { id: second.name, first: first.name })
  const end = blocks.written.at(-1)?.position?.end ?? title.heading.position?.end
  const position = title.heading.position && end ? { start: title.heading.position.start, end } : undefined
  // Few sections have cards there.
  let inside: CardPlace | undefined
  const section: Section = {
    heading: title.heading,
    front: title.content,
    frontText: title.text,
    body: taken.content,
    ...askedOf(attributes, placement),
    place: toCardPlace({ attributes, isInside: false, position }),
    get placeInside() {
      inside ??= toCardPlace({ attributes, isInside: true, position })
      return inside
    }
  }
  const cards = readSection(section, attributes, document, kinds)
  const isMarked = namesKind(attributes, placement) || idsOf(attributes).length > 0 || title.tags.some(isCardTag)
  return isMarked ? cards : withoutLongAnswers(cards, document, placement)
}

/** A section's heading as its cards know it. */
export const toHeading = ({ heading, content, text }: Title) => ({ heading, front: content, frontText: text })
