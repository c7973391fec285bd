import type { Nodes, Paragraph, RootContent, TableCell, Text } from 'mdast'
import type { CorpusDocument } from './documents.js'
import { parsePlain } from './marks-in-prose.js'

/** A place in a document's prose where text can be put without changing what is around it. */
export interface Spot {
  /** Between blocks; as a line of a paragraph; at the end of a list item; between two words of text. */
  readonly kind: 'block' | 'line' | 'item' | 'words'
  readonly offset: number
}

/** A heading's section, or what stands before the first heading. */
export interface Stretch {
  readonly id: string
  readonly spots: readonly Spot[]
}

/** The sections of a document that hold no mark of their own, with the places in their prose. */
export function findStretches({ id, text }: CorpusDocument): Stretch[] {
  const stretches: RootContent[][] = [[]]
  for (const node of parsePlain(text).children) {
    if (node.type === 'heading') stretches.push([])
    else if (node.type !== 'yaml') stretches.at(-1)?.push(node)
  }
  return stretches
    .filter((nodes) => nodes.length > 0 && !nodes.some((node) => node.type === 'html' && /<\/?details/i.test(node.value)))
    .map((nodes) => ({ id, spots: nodes.flatMap((node) => spotsIn(node, text)) }))
}

function spotsIn(node: RootContent, text: string): Spot[] {
  const start = node.position?.start.offset ?? 0
  const before: Spot = { kind: 'block', offset: text.lastIndexOf('\n', start - 1) + 1 }
  return [before, ...spotsInside(node, text, 'line')]
}

function spotsInside(node: Nodes, text: string, kind: 'line' | 'item'): Spot[] {
  if (node.type === 'paragraph') return [...wordSpots(node, text), ...lineSpots(node, kind)]
  if (node.type === 'table') {
    const cells = node.children.flatMap((row) => row.children).filter((cell) => !holdsHtml(cell))
    return cells.flatMap((cell) => cell.children.flatMap((child) => betweenWords(child, text)))
  }
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap((child) => spotsInside(child, text, 'item')))
  return []
}

/** None where a line has a mark already, as the lists of types in some packages do: a second one on it is text. */
function lineSpots(paragraph: Paragraph, kind: 'line' | 'item'): Spot[] {
  if (paragraph.children.some((child) => child.type === 'text' && child.value.includes('::'))) return []
  const end = { kind, offset: paragraph.position?.end.offset ?? 0 }
  if (kind === 'item') return paragraph.position?.start.line === paragraph.position?.end.line ? [end] : []
  return [end]
}

/** Where every text is plain words, so that nothing that is put between them can become a part of their mark-up. */
function wordSpots(paragraph: Paragraph, text: string): Spot[] {
  const { children } = paragraph
  const isPlain = !holdsHtml(paragraph) && children.every((child) => child.type !== 'text' || !/[`$<>[\]{}*_|\\:]/.test(child.value))
  return isPlain ? children.flatMap((child) => betweenWords(child, text)) : []
}

/** Between two tags nothing is a mark. */
const holdsHtml = ({ children }: Paragraph | TableCell): boolean => children.some((child) => child.type === 'html')

function betweenWords(node: Nodes, text: string): Spot[] {
  if (node.type !== 'text' || /[`$<>[\]{}*_|\\:]/.test(node.value)) return []
  const start = node.position?.start.offset ?? 0
  if (text.slice(start, start + node.value.length) !== node.value) return []
  return spacesOf(node).map((index) => ({ kind: 'words', offset: start + index }))
}

const spacesOf = ({ value }: Text) => [...value.matchAll(/(?<=[\p{L}\d]) (?=[\p{L}\d])/gu)].map(({ index }) => index)

/** The documents with texts put into them. */
export function plant<Document extends CorpusDocument>(
  documents: readonly Document[],
  plants: readonly { readonly id: string; readonly offset: number; readonly text: string }[]
): Document[] {
  return documents.map((document) => {
    const own = plants.filter(({ id }) => id === document.id).sort((a, b) => b.offset - a.offset)
    return {
      ...document,
      text: own.reduce((text, { offset, text: planted }) => text.slice(0, offset) + planted + text.slice(offset), document.text)
    }
  })
}
