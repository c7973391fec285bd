import type { OcclusionCard } from '../../cards/card.js'
import type { CardContent, Occlusion } from '../../cards/content.js'
import { hasGap } from '../../cards/gaps.js'
import type { CardPlace } from '../../cards/section.js'
import { toText } from '../../cards/to-text.js'
import { isOcclusion, partAround, toPicture } from '../../kinds/occlusion.js'
import { span } from '../markdown/source/span.js'
import { joinAttributes } from '../marks/attributes/attributes.js'
import { hasSkip, takeItemAttributes } from '../marks/attributes/take-item-attributes.js'
import type { Block, ExplicitCard, ExplicitReading } from '../marks/explicit-card.js'
import type { MarkedPlaces } from './marked-places.js'

/** A picture of which regions are hidden, beside other cards of its section. */
export interface PictureInSection {
  readonly node: Occlusion
  /** The paragraph that leads to it. */
  readonly before: CardContent
  /** What stands below it, up to the next note. */
  readonly after: CardContent
}

/** The pictures of a section with what stands around each of them. */
export function findPictures({ cards, rest }: ExplicitReading): readonly PictureInSection[] {
  if (!rest.some(isOcclusion)) return []
  const marked = new Set<Block | ExplicitCard>(cards)
  const pictures: PictureInSection[] = []
  let between: Block[] = []
  let open: Occlusion | undefined
  let lead: CardContent = []
  const close = (after: CardContent) => {
    if (open) pictures.push({ node: open, before: lead, after })
    open = undefined
    between = []
  }
  for (const each of [...rest, ...cards].sort(byStart)) {
    if (marked.has(each)) close(between)
    else if (isBlock(each) && isOcclusion(each)) {
      // What leads to the next picture is that one's.
      const parted = partAround(between)
      close(parted.extra)
      open = each
      lead = parted.before
    } else if (isBlock(each) && isApart(each)) close(between)
    else between.push(each as Block)
  }
  close(between)
  return pictures
}

const isBlock = (each: Block | ExplicitCard): each is Block => 'type' in each
const isApart = (block: Block) => block.type === 'thematicBreak' || block.type === 'heading' || hasGap([block])
const byStart = (a: Block | ExplicitCard, b: Block | ExplicitCard) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)

/** The first picture is known by the heading, as it is without another beside it. */
export function toOcclusionCard(
  { node, before, after }: PictureInSection,
  isFirst: boolean,
  { heading, id, source, attributes: ofSection, attributesOf, toCardPlace }: MarkedPlaces
): OcclusionCard | undefined {
  const ofBlock = attributesOf(node)
  if (hasSkip(ofBlock)) return undefined
  const [above, below] = [takeItemAttributes(before, source), takeItemAttributes(after, source)]
  const isOfHeading = isFirst && heading !== undefined && heading.front.length > 0
  const label = toText([node.image])
  const key = isOfHeading ? heading.frontText : heading ? `${heading.frontText}\u001f${label}` : label
  const attributes = [above.attributes, below.attributes, ofSection].reduce(joinAttributes, ofBlock)
  const place: CardPlace = toCardPlace({ attributes, isInside: !isOfHeading, position: span([...before, node, ...after]) })
  return {
    ...place,
    // The section's id is the first picture's, and names the others by what they show.
    ...(place.id === undefined && id !== undefined && { id, ...(!isOfHeading && { label }) }),
    extra: [...below.content, ...place.extra],
    reversed: false,
    typed: false,
    kind: 'occlusion',
    key,
    title: isOfHeading ? heading.front : [],
    before: above.content,
    ...toPicture(node)
  }
}
