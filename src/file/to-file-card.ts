import type { Nodes } from 'mdast'
import { foldWhiteSpace } from '../cards/fold-white-space.js'
import { answerLength, answerOf, isLonger, lengthLimit, longPart, proposedLongest } from '../kinds/answer-length.js'
import { mostStrict } from '../lint/answer-too-long.js'
import { shownFront } from '../lint/shown-front.js'
import { waysToCut } from '../lint/ways-to-cut.js'
import { holdsOnlyLinks } from '../parse/sections/title-section.js'
import type { FileCard } from './file-result.js'
import type { PlacedCard } from './placed-card.js'

const mostProposed = lengthLimit(proposedLongest)

/** A card as the whole build knows it; `text` is that of its file. */
export function toFileCard(
  { card, kind, content, own }: PlacedCard,
  text: string,
  { isMarked, images, imagesAbove, fields }: Pick<FileCard, 'isMarked' | 'images' | 'imagesAbove' | 'fields'>
): FileCard {
  const { id, label, key, headings, deck, tags, fresh, path, position, data } = card
  const answer = answerOf(card, kind)
  const leadsOn = answer.length > 0 && answer.every(holdsOnlyLinks)
  // What `check` proposes to leave out; a gap is a mark, and stays.
  const length = answerLength(card, kind)
  const isLong = !kind.readsGaps && longPart(card, kind, length, mostProposed) !== undefined
  const asks = kind.asks?.(card) ?? 1
  return {
    kind: kind.kind,
    family: own?.called ?? kind.family,
    path,
    ...(position && { position }),
    ...(id !== undefined && { id }),
    ...(data?.idPosition && { idPosition: data.idPosition }),
    ...(label !== undefined && { label }),
    key,
    headings,
    deck,
    tags,
    ...(fresh && { fresh: true as const }),
    answer: kind.answer(card),
    source: toMarkdown(card, content, text),
    gaps: (kind.gaps?.(card) ?? []).map(({ text, number, name, place }) => ({
      text,
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
      ...(place !== undefined && { place })
    })),
    front: shownFront(card, kind),
    length,
    ...(leadsOn && { leadsOn: true as const }),
    ...(isLong && { isLong: true as const }),
    ...(asks > 1 && { asks }),
    waysToCut: isLonger(length, mostStrict) ? waysToCut(answer) : [],
    ...(isMarked && { isMarked }),
    images,
    imagesAbove,
    ...(fields && { fields })
  }
}

/** The card's own Markdown with white space folded, so that a wrapped line is no edit; the headings above it are compared apart. */
function toMarkdown(card: PlacedCard['card'], content: readonly Nodes[], text: string): string {
  const slices = content.flatMap((node) => {
    // A question that is a heading has its place: without the marks of its level, which may change.
    const nodes = node.type === 'paragraph' ? node.children : [node]
    const [start, end] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset]
    return start === undefined || end === undefined ? [] : [text.slice(start, end)]
  })
  const flags = [
    card.kind,
    'ordered' in card && !card.ordered ? 'unordered' : '',
    card.reversed ? 'reversed' : '',
    card.typed ? 'typed' : '',
    card.lang ?? '',
    card.tts ?? '',
    card.ttsColumns ? JSON.stringify(card.ttsColumns) : '',
    card.listen ? 'listen' : '',
    card.articles ?? '',
    'hidesAll' in card && card.hidesAll ? 'hide-all' : '',
    'drawing' in card ? String(card.drawing) : ''
  ]
  return foldWhiteSpace([...flags, ...slices].join('\n'))
}
