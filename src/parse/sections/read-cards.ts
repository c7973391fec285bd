import { VFile } from 'vfile'
import type { CardBase, CardDocument } from '../../cards/card.js'
import { collectMessages, pluginMessages } from '../../diagnostics/collect-messages.js'
import type { Message, QuietLines } from '../../diagnostics/message.js'
import { noAttributes } from '../marks/attributes/attributes.js'
import { checkAttributes } from '../marks/attributes/check-attributes.js'
import { readTagParagraph } from '../marks/tags/tags.js'
import { hideTellingLevels } from './hide-telling-levels.js'
import type { OpenDocument } from './open-document.js'
import type { ParsedDocument } from './parsed-document.js'
import type { Placement } from './placement.js'
import { readBlocks } from './read-blocks.js'
import { type AnyStretch, readStretch } from './read-stretch.js'
import { isSkipped } from './skip.js'
import type { Title } from './split-sections.js'
import { askingTitle } from './title-section.js'
import { tagsIn } from './to-place.js'
import { findUnasked, muted, type UnaskedTitle } from './unasked-title.js'
import { collectUnread } from './unread.js'

/** A file's cards, and what is to be said of how they were read. */
export interface CardsOfFile {
  readonly cards: CardDocument<CardBase>
  /** Of each card, whether it would be one where only marks are read. */
  readonly marked: readonly boolean[]
  readonly messages: readonly Message[]
  /** What is on no card. */
  readonly unread: readonly QuietLines[]
  /** Absent where the title asks, or never would. */
  readonly unasked?: UnaskedTitle
}

/** Sections → cards. What is wrong is a message, and the rest is read all the same. */
export function readCards(parsed: ParsedDocument, placement: Placement): CardsOfFile {
  const { messages, report } = collectMessages()
  const file = new VFile({ path: parsed.path, value: parsed.text })
  const document: OpenDocument = { ...parsed, report, file }
  const { outline, source } = document
  const children: CardBase[] = []
  const unread = collectUnread()
  const marked = new Set<CardBase>()
  let unasked: UnaskedTitle | undefined
  const read = (stretch: AnyStretch, tags: readonly string[]) => {
    for (const card of readStretch(stretch, tags, document, placement, { unread, marked })) children.push(card)
  }
  if (placement.settings.cards === 'off') unread.add([document.tree])
  else {
    const title = outline.title?.attributes ?? noAttributes
    checkAttributes(title, report, placement.kinds)
    const fileTags = [
      ...(placement.settings.tags ?? []),
      ...outline.preambles.flat().flatMap((node) => readTagParagraph(node, source) ?? []),
      ...(outline.title?.tags ?? []),
      ...tagsIn(title)
    ]
    for (const [index, preamble] of outline.preambles.entries()) {
      const blocks = readBlocks(preamble, source, report)
      const asking = index === 0 ? undefined : askingTitle(outline, blocks, placement)
      const stretch = { above: [], hasSubheadings: true, isFirstOfSeveral: false, blocks }
      if (index > 0 && !asking) {
        const none = { unread: collectUnread(), marked: new Set<CardBase>() }
        const readAs = (title: Title | undefined) => readStretch({ ...stretch, title }, fileTags, muted(document), placement, none)
        unasked = findUnasked(outline, blocks, placement, readAs)
      }
      read({ ...stretch, title: asking, isTold: unasked !== undefined }, fileTags)
    }
    const tagsOf = new Map<Title, readonly string[]>()
    for (const stretch of outline.sections) {
      if (isSkipped(stretch, placement.settings.skip ?? [])) {
        unread.add([stretch.title.heading, ...stretch.blocks])
        continue
      }
      const blocks = readBlocks(stretch.blocks, source, report)
      tagsOf.set(stretch.title, [...stretch.title.tags, ...tagsIn(stretch.title.attributes), ...tagsIn(blocks.attributes), ...blocks.tags])
      const tags = [...fileTags, ...[...stretch.above, stretch.title].flatMap((title) => tagsOf.get(title) ?? [])]
      read({ ...stretch, blocks }, tags)
    }
  }
  const shown = children.map((card) => hideTellingLevels(card, placement.kinds))
  return {
    cards: { type: 'cardDocument', path: document.path, children: shown },
    marked: children.map((card) => marked.has(card)),
    messages: [...messages, ...pluginMessages(file)],
    unread: unread.lines,
    ...(unasked && { unasked })
  }
}
