import { atPlace } from '../../cards/at-place.js'
import type { BasicCard, CardBase, ClozeCard } from '../../cards/card.js'
import { hasGap } from '../../cards/gaps.js'
import type { CardPlace } from '../../cards/section.js'
import { toText } from '../../cards/to-text.js'
import { toFront } from '../../kinds/shape.js'
import type { Source } from '../markdown/source/source.js'
import { type Attributes, joinAttributes, noAttributes } from '../marks/attributes/attributes.js'
import { takeAttributes } from '../marks/attributes/take-attributes.js'
import { hasSkip, takeItemAttributes, withoutIds } from '../marks/attributes/take-item-attributes.js'
import type { Block, ExplicitCard, ExplicitReading } from '../marks/explicit-card.js'
import { type GappedText, gappedTexts } from '../marks/gaps/gapped-texts.js'
import type { MarkedPlaces } from './marked-places.js'
import { findPictures, toOcclusionCard } from './to-occlusion-card.js'
import { idsOf } from './to-place.js'

/** Each mark's card, then each picture with regions and each block with a gap as a note of its own; and the blocks that belong to no card. */
export function toMarkedCards(reading: ExplicitReading, places: MarkedPlaces): { cards: CardBase[]; rest: readonly Block[] } {
  const pictures = findPictures(reading)
  const taken = new Set<Block>(pictures.flatMap(({ node, before, after }) => [node, ...before, ...after]))
  const gapped = new Set(reading.rest.filter((block) => !taken.has(block) && hasGap([block])))
  const found = [...gapped].map((block) => ({ block, ...gappedTexts(block, places.source) }))
  const clozes = found.flatMap(({ block, texts }) => texts.map((text) => toCloze(text, block, places)))
  const occlusions = pictures.map((picture, index) => toOcclusionCard(picture, index === 0, places))
  const cards: (CardBase | undefined)[] = [...reading.cards.flatMap((card) => toCards(card, places)), ...clozes, ...occlusions]
  const kept = cards.filter((card) => card !== undefined)
  const rest = [...reading.rest.filter((block) => !gapped.has(block) && !taken.has(block)), ...found.flatMap(({ rest }) => rest)]
  return { cards: kept.sort(byStart), rest: rest.sort(byStart) }
}

/** The basic card of a mark, or those of the kind that the mark is of. */
function toCards(card: ExplicitCard, places: MarkedPlaces): readonly CardBase[] {
  const { heading } = places
  if (hasSkip(card.attributes)) return []
  if (card.headingAsks && !heading) return []
  if (card.inferred && card.attributes.classes.length === 0 && idsOf(card.attributes).length === 0 && places.isLeftOut(card)) return []
  const front = card.headingAsks && heading ? toFront(heading) : card.front
  const key = card.headingAsks && heading ? heading.frontText : toText(front)
  const attributes = joinAttributes(card.attributes, places.attributes)
  const place = named(places.toCardPlace({ attributes, isInside: !card.headingAsks, position: card.position }), key, places)
  const marked = { ...place, extra: [...(card.extra ?? []), ...place.extra], reversed: place.reversed || card.both }
  const basic = atPlace<BasicCard>(marked, { kind: 'basic', key, front, back: card.back })
  return (card.kind && places.readMarked(card.kind, { front, back: card.back, attributes, place: marked })) ?? [basic]
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
  return atPlace<ClozeCard>(named(place, key, places), { reversed: false, kind: 'cloze', key, title: [], text: taken.content })
}

/** An item that is a note of its own has its own id. */
function takeHeadAttributes([head, ...below]: readonly Block[], source: Source): { content: Block[]; attributes: Attributes } {
  if (head?.type !== 'paragraph') return { content: head ? [head, ...below] : below, attributes: noAttributes }
  const { children, attributes } = takeAttributes(head.children, source)
  return { content: [{ ...head, children }, ...below], attributes }
}

function named(place: CardPlace, key: string, { id }: MarkedPlaces): CardPlace {
  return place.id === undefined && id !== undefined ? Object.assign({}, place, { id, label: key }) : place
}

const byStart = (a: Block | CardBase, b: Block | CardBase) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)
