import type { BasicCard, Card, ClozeCard, OcclusionCard } from '../../cards/card.js'
import type { CardContent, Occlusion } from '../../cards/content.js'
import { hasGap } from '../../cards/gaps.js'
import type { CardPlace, Section } from '../../cards/section.js'
import { toText } from '../../cards/to-text.js'
import { isOcclusion, partAround, toPicture } from '../../kinds/occlusion.js'
import { toFront } from '../../kinds/shape.js'
import type { Source } from '../markdown/source/source.js'
import { span } from '../markdown/source/span.js'
import { type Attributes, joinAttributes, noAttributes } from '../marks/attributes/attributes.js'
import { takeAttributes } from '../marks/attributes/take-attributes.js'
import { hasSkip, takeItemAttributes, withoutIds } from '../marks/attributes/take-item-attributes.js'
import type { Block, ExplicitCard, ExplicitReading } from '../marks/explicit-card.js'
import { type GappedText, gappedTexts } from '../marks/gaps/gapped-texts.js'
import { ungap } from '../marks/gaps/ungap.js'
import { type CardStanding, idsOf } from './to-place.js'

/** How a marked card finds its place: with its own attributes, under the heading or asked by it. */
export interface MarkedPlaces {
  readonly source: Source
  /** The section's attributes without its ids. */
  readonly attributes: Attributes
  /** The section's id, under which each card is known by its own label. */
  readonly id: string | undefined
  /** Absent before the first heading. */
  readonly heading: Pick<Section, 'heading' | 'front' | 'frontText'> | undefined
  attributesOf(block: Block): Attributes
  /** Whether a card that no mark made is left out by the author's settings, which is reported. */
  isLeftOut(card: ExplicitCard): boolean
  toCardPlace(standing: CardStanding): CardPlace
}

/** Each mark's card, then each picture with regions and each block with a gap as a note of its own; and the blocks that belong to no card. */
export function toMarkedCards(reading: ExplicitReading, places: MarkedPlaces): { cards: Card[]; rest: readonly Block[] } {
  const pictures = reading.rest.filter(isOcclusion).map((node) => ({ node, ...aroundPicture(node, reading) }))
  const taken = new Set<Block>(pictures.flatMap(({ node, before, after }) => [node, ...before, ...after]))
  const gapped = new Set(reading.rest.filter((block) => !taken.has(block) && hasGap([block])))
  const found = [...gapped].map((block) => ({ block, ...gappedTexts(block, places.source) }))
  const clozes = found.flatMap(({ block, texts }) => texts.map((text) => toCloze(text, block, places)))
  const occlusions = pictures.map((picture, index) => toOcclusion(picture, index === 0, places))
  const cards = [...reading.cards.map((card) => toBasic(card, places)), ...clozes, ...occlusions]
  const kept = cards.filter((card): card is BasicCard | ClozeCard | OcclusionCard => card !== undefined)
  const rest = [...reading.rest.filter((block) => !gapped.has(block) && !taken.has(block)), ...found.flatMap(({ rest }) => rest)]
  return { cards: kept.sort(byStart), rest: rest.sort(byStart) }
}

function toBasic(card: ExplicitCard, places: MarkedPlaces): BasicCard | undefined {
  const { heading } = places
  if (hasSkip(card.attributes)) return undefined
  if (card.headingAsks && !heading) return undefined
  if (card.inferred && card.attributes.classes.length === 0 && idsOf(card.attributes).length === 0 && places.isLeftOut(card))
    return undefined
  const front = card.headingAsks && heading ? toFront(heading) : card.front
  const key = card.headingAsks && heading ? heading.frontText : toText(front)
  const attributes = joinAttributes(card.attributes, places.attributes)
  const place = named(places.toCardPlace({ attributes, isInside: !card.headingAsks, position: card.position }), key, places)
  const extra = [...(card.extra ?? []), ...place.extra]
  return { ...place, extra, kind: 'basic', key, front, back: card.back, reversed: place.reversed || card.both }
}

function toCloze({ content, above, at }: GappedText, block: Block, places: MarkedPlaces): ClozeCard | undefined {
  const isWhole = at === block
  const ofItem = isWhole ? { content, attributes: noAttributes } : takeHeadAttributes(content, places.source)
  const taken = takeItemAttributes(ofItem.content, places.source)
  const ofBlock = places.attributesOf(block)
  const own = [ofItem.attributes, isWhole ? ofBlock : withoutIds(ofBlock), taken.attributes].reduce(joinAttributes)
  if (hasSkip(own)) return undefined
  const key = toText(taken.content)
  const attributes = joinAttributes(own, places.attributes)
  const place = places.toCardPlace({ attributes, isInside: true, above, position: at.position })
  return { ...named(place, key, places), reversed: false, kind: 'cloze', key, title: [], text: taken.content }
}

interface PictureInSection {
  readonly node: Occlusion
  /** The paragraph that leads to it. */
  readonly before: CardContent
  /** What stands below it, up to the next note. */
  readonly after: CardContent
}

function aroundPicture(node: Occlusion, { cards, rest }: ExplicitReading): Omit<PictureInSection, 'node'> {
  const at = rest.indexOf(node)
  const isApart = (block: Block) =>
    isOcclusion(block) ||
    block.type === 'thematicBreak' ||
    block.type === 'heading' ||
    hasGap([block]) ||
    cards.some(isBetween(node, block))
  const end = rest.findIndex((block, index) => index > at && isApart(block))
  const below = rest.slice(at + 1, end < 0 ? undefined : end)
  const next = end < 0 ? undefined : rest[end]
  // What leads to the next picture is that one's.
  const after = next && isOcclusion(next) ? partAround(below).extra : below
  const above = rest[at - 1]
  return { before: above && !isApart(above) ? partAround([above]).before : [], after }
}

const isBetween = (one: Block, other: Block) => (card: ExplicitCard) => {
  const [first, second] = [startOf(one), startOf(other)]
  const place = startOf(card)
  return place > Math.min(first, second) && place < Math.max(first, second)
}

/** The first picture is known by the heading, as it is without another beside it. */
function toOcclusion({ node, before, after }: PictureInSection, isFirst: boolean, places: MarkedPlaces): OcclusionCard | undefined {
  const ofBlock = places.attributesOf(node)
  if (hasSkip(ofBlock)) return undefined
  const [above, below] = [takeItemAttributes(ungap(before, places.source), places.source), takeItemAttributes(after, places.source)]
  const { heading } = places
  const isOfHeading = isFirst && heading !== undefined && heading.front.length > 0
  const label = toText([node.image])
  const key = isOfHeading ? heading.frontText : heading ? `${heading.frontText}\u001f${label}` : label
  const attributes = [above.attributes, below.attributes, places.attributes].reduce(joinAttributes, ofBlock)
  const position = span([...before, node, ...after])
  const place = places.toCardPlace({ attributes, isInside: !isOfHeading, position })
  const ofSection =
    isOfHeading && place.id === undefined && places.id !== undefined ? { ...place, id: places.id } : named(place, label, places)
  return {
    ...ofSection,
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

/** An item that is a note of its own has its own id. */
function takeHeadAttributes([head, ...below]: readonly Block[], source: Source): { content: Block[]; attributes: Attributes } {
  if (head?.type !== 'paragraph') return { content: head ? [head, ...below] : below, attributes: noAttributes }
  const { children, attributes } = takeAttributes(head.children, source)
  return { content: [{ ...head, children }, ...below], attributes }
}

function named(place: CardPlace, key: string, { id }: MarkedPlaces): CardPlace {
  return place.id === undefined && id !== undefined ? { ...place, id, label: key } : place
}

const startOf = ({ position }: Pick<Card | ExplicitCard, 'position'>) => position?.start.offset ?? 0

const byStart = (a: Block | Card, b: Block | Card) => startOf(a) - startOf(b)
