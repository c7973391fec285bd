import { parseDocument } from '../parse/parse-document.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import type { Placement } from '../parse/sections/placement.js'
import { type CardsOfFile, readCards } from '../parse/sections/read-cards.js'
import { placeDocument } from './place-document.js'
import type { Project } from './project.js'

/** A file as its trees: what its result is made of. */
export interface ReadFile extends CardsOfFile {
  readonly document: ParsedDocument
  readonly placement: Placement
}

/** Markdown → the card AST of one file. `path` counts from the input's root. */
export async function readFile(path: string, text: string, project: Project): Promise<ReadFile> {
  const document = await parseDocument(path, text, project)
  const placement = placeDocument(document, project)
  const { cards, messages, unread } = readCards(document, placement)
  return { document, placement, cards, messages: [...document.messages, ...messages], unread }
}
