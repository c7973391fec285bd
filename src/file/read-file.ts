import type { Drawing } from '../cards/region.js'
import { quote } from '../diagnostics/rules/quote.js'
import { once } from '../host/once.js'
import { parseDocument } from '../parse/parse-document.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import type { Placement } from '../parse/sections/placement.js'
import { type CardsOfFile, readCards } from '../parse/sections/read-cards.js'
import { drawingAddresses } from './drawing/drawing-addresses.js'
import type { FoundDrawing } from './drawing/to-drawing.js'
import { placeDocument } from './place-document.js'
import type { Project } from './project.js'

/** A file as its trees: what its result is made of. */
export interface ReadFile extends CardsOfFile {
  readonly document: ParsedDocument
  readonly placement: Placement
}

/** Finds the drawing at an address that a file gives. */
export type LookUpDrawing = (url: string) => Promise<FoundDrawing>

/** Few notes have a drawing, and its parser is for them. */
const loadDrawing = once(() => import('./drawing/to-drawing.js'))

/** Markdown → the card AST of one file. `path` counts from the input's root; without `lookUpDrawing` no drawing is to be had. */
export async function readFile(path: string, text: string, project: Project, lookUpDrawing?: LookUpDrawing): Promise<ReadFile> {
  const document = await parseDocument(path, text, project)
  const drawings = await readDrawings(document, lookUpDrawing)
  const placement = { ...placeDocument(document, project), ...(drawings && { drawings }) }
  const { messages, ...found } = readCards(document, placement)
  return { document, placement, ...found, messages: [...document.messages, ...messages] }
}

async function readDrawings({ tree }: ParsedDocument, lookUp: LookUpDrawing = unread): Promise<ReadonlyMap<string, Drawing> | undefined> {
  const addresses = drawingAddresses(tree)
  if (addresses.length === 0) return undefined
  const { toDrawing } = await loadDrawing()
  return new Map(await Promise.all(addresses.map(async (url) => [url, toDrawing(url, await lookUp(url))] as const)))
}

const unread: LookUpDrawing = async (url) => ({
  content: 'unread',
  problem: { what: `Drawing ${quote(url)} not found`, expected: 'an SVG file' }
})
