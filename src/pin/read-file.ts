import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { CardBase } from '../cards/card.js'
import { toAnswerText } from '../cards/to-text.js'
import { settleMessages } from '../diagnostics/settle-messages.js'
import { tell } from '../diagnostics/tell.js'
import { openProject, type Project } from '../file/project.js'
import { readFile } from '../file/read-file.js'
import type { Extensions } from '../parse/settings/extensions.js'
import type { Config } from '../parse/settings/settings.js'

/** A file's cards by themselves, for comparing the file with itself after an edit. */
export interface PinnableFile {
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
export function createReadFile(config: Config & Extensions): (path: string, text: string) => Promise<PinnableFile> {
  const project: Project = { ...openProject(config), root: { name: 'A', isGeneric: false, isOfFile: false }, isSingleFile: false }
  const questionOf = (card: CardBase) => toAnswerText(project.kinds.of(card).question(card))
  return async (path, text) => {
    const { document, cards, messages, unread } = await readFile(path, text, project)
    const told = tell(settleMessages(messages, { rules: config.rules, unread }), new VFile({ path }))
    return {
      text: document.source.text,
      tree: document.tree,
      cards: cards.children,
      messages: told.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`),
      questionOf
    }
  }
}
