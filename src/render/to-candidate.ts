import type { HtmlOptions } from '../html/html.js'
import type { Candidate } from '../identity/index.js'
import { collectImages } from './media.js'
import type { PlacedCard } from './placed-card.js'

/** A card as identity sees it. `folder` is where the path starts, seen from the lock's folder. */
export function toCandidate(placed: PlacedCard, folder: string, media: HtmlOptions['media']): Candidate {
  const { card, kind } = placed
  return {
    family: kind.family,
    ...(card.id === undefined ? {} : { id: card.id }),
    ...(card.label === undefined ? {} : { label: card.label }),
    ...(card.fresh ? { fresh: true } : {}),
    key: card.key,
    headings: card.headings,
    path: toLockPath(card.path, folder),
    line: card.position?.start.line ?? 1,
    answer: kind.answer(card),
    source: toMarkdown(placed, media),
    gaps: (kind.gaps?.(card) ?? []).map(({ text, number, name }) => ({
      text,
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name })
    }))
  }
}

/** A file's path as the lock has it, from one below `folder`. */
export const toLockPath = (path: string, folder: string): string => (folder === '' ? path : `${folder}/${path}`).normalize('NFC')

/** The card's own Markdown with white space folded, so that a wrapped line is no edit; the headings above it are compared apart. */
function toMarkdown({ card, content, document: { source } }: PlacedCard, media: HtmlOptions['media']): string {
  const slices = content.flatMap((node) => {
    // A question that is a heading has its place: without the marks of its level, which may change.
    const nodes = node.type === 'paragraph' ? node.children : [node]
    const [start, end] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset]
    return start === undefined || end === undefined ? [] : [source.text.slice(start, end)]
  })
  const flags = [
    card.kind,
    'ordered' in card && !card.ordered ? 'unordered' : '',
    card.reversed ? 'reversed' : '',
    card.typed ? 'typed' : '',
    card.lang ?? ''
  ]
  // A picture that was replaced under its old name is an edit of the card.
  const files = collectImages(content).map((image) => {
    const found = media(image)
    return found && 'name' in found ? found.name : ''
  })
  return [...flags, ...slices, ...files].join('\n').replace(/\s+/g, ' ').trim()
}
