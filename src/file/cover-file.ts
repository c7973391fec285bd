import type { Nodes, RootContent } from 'mdast'
import type { CardBase } from '../cards/card.js'
import { toReadable } from '../cards/to-text.js'
import { showsNothing } from '../kinds/shows-nothing.js'
import type { Source } from '../parse/markdown/source/source.js'
import { readTagParagraph } from '../parse/marks/tags/tags.js'
import { placeCard } from './placed-card.js'
import type { Project } from './project.js'
import { readFile } from './read-file.js'

/** A paragraph, a row of a table, a block of code or a formula, with how many cards show it. */
export interface CoveredBlock {
  /** 1-based. */
  readonly line: number
  /** Its first words. */
  readonly words: string
  readonly cards: number
}

const mostWords = 8

/** How many cards show each block of a file, in its order; headings and paragraphs of tags are no blocks. */
export async function coverFile(path: string, text: string, project: Project): Promise<CoveredBlock[]> {
  const { document, cards } = await readFile(path, text, project)
  const places = cards.children.flatMap((card) => {
    const kind = project.kinds.of(card)
    const { content, footnotes } = placeCard(card, kind)
    const cardsOfNote = countCards(card, kind.gaps?.(card))
    return [...content, ...footnotes].flatMap(offsetsIn).map((offset) => ({ offset, card, cardsOfNote }))
  })
  places.sort((a, b) => a.offset - b.offset)
  // Tags are on the notes, and nobody learns them.
  const blocks = blocksIn(document.tree).filter((node) => !isTags(node, document.source))
  return blocks.map((node) => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
    const showing = new Map<CardBase, number>()
    for (let at = firstFrom(places, start); at < places.length; at++) {
      const place = places[at]
      if (!place || place.offset >= end) break
      showing.set(place.card, place.cardsOfNote)
    }
    const words = toReadable([node]).split(' ')
    return {
      line: node.position?.start.line ?? 1,
      words: words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : ''),
      cards: [...showing.values()].reduce((sum, number) => sum + number, 0)
    }
  })
}

/** A text with gaps is a card for each number; where the author gave none, for each gap. */
function countCards({ reversed, listen }: CardBase, gaps: readonly { readonly number?: number }[] | undefined): number {
  if (gaps && gaps.length > 0) return new Set(gaps.map((gap) => gap.number ?? gap)).size
  return 1 + Number(reversed) + Number(listen === true)
}

/** Where what a node shows begins. */
function offsetsIn(node: Nodes): number[] {
  const offset = node.position?.start.offset
  const inside = 'children' in node ? (node.children as Nodes[]).flatMap(offsetsIn) : []
  return inside.length > 0 || offset === undefined ? inside : [offset]
}

function blocksIn(node: Nodes): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'code':
    case 'math':
      return showsNothing([node]) ? [] : [node]
    case 'table':
      return node.children.slice(1)
    case 'heading':
    case 'yaml':
    case 'html':
    case 'definition':
      return []
    default:
      return 'children' in node ? (node.children as Nodes[]).flatMap(blocksIn) : []
  }
}

const isTags = (node: RootContent, source: Source) => readTagParagraph(node, source) !== undefined

/** Index of the first place at an offset or behind it. */
function firstFrom(places: readonly { readonly offset: number }[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
