import type { Root } from 'mdast'
import type { CardBase } from '../cards/card.js'
import { toAnswerText } from '../cards/to-text.js'
import { createKinds } from '../kinds/kinds.js'
import type { Extensions } from '../parse/extensions.js'
import { createParser } from '../parse/markdown.js'
import { parseDocument } from '../parse/parse-document.js'
import { readCards } from '../parse/read-cards.js'
import type { Config } from '../parse/settings.js'
import { placeDocument, rootDeck } from '../render/place-documents.js'

/** A file's cards by themselves, for comparing the file with itself after an edit. */
export interface ReadFile {
  /** Lines end in `\n`; offsets count here. */
  readonly text: string
  readonly tree: Root
  readonly cards: readonly CardBase[]
  /** Rule and sentence of each message, without its place. */
  readonly messages: readonly string[]
  /** Plain text of what a card asks. */
  readonly questionOf: (card: CardBase) => string
}

/** Reads files as a build with this config would. Decks and contexts are those of a file alone, whatever the project is called. */
export function createReadFile(config: Config & Extensions): (path: string, text: string) => Promise<ReadFile> {
  const parser = createParser(config.remarkPlugins)
  const kinds = createKinds(config.kinds)
  const questionOf = (card: CardBase) => toAnswerText(kinds.of(card).question(card))
  return async (path, text) => {
    const document = await parseDocument(path, text, config, parser)
    const root = rootDeck([document], { named: 'A', locked: undefined, isSingleFile: false, folder: 'A' })
    const { children } = readCards(document, placeDocument(document, root, { config, kinds, isSingleFile: false }))
    const messages = document.file.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)
    return { text: document.source.text, tree: document.tree, cards: children, messages, questionOf }
  }
}
