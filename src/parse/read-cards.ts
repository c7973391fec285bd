import type { FootnoteDefinition, RootContent } from 'mdast'
import type { Card, CardDocument, ContextLevel } from '../cards/card.js'
import type { Policies, Section } from '../cards/section.js'
import { toText } from '../cards/to-text.js'
import { type Attributes, joinAttributes } from './attributes.js'
import { isComment } from './comments.js'
import { hideTellingLevels } from './hide-telling-levels.js'
import { isPlaceholder } from './is-placeholder.js'
import type { ParsedDocument } from './parse-document.js'
import { readBlocks } from './read-blocks.js'
import { readSection } from './read-section.js'
import { isSkipped } from './skip.js'
import type { Settings } from './settings.js'
import type { Stretch, Title } from './split-sections.js'
import { readTagParagraph, toTag } from './tags.js'
import { toDeck } from './to-deck.js'

/** What the build has settled for a file once all files are known. */
export interface Placement {
  /** The config's settings with the file's over them. */
  readonly settings: Settings
  readonly rootDeck: string
  /** Deck levels of the file, the root's first. */
  readonly deck: readonly string[]
  /** The file's title as its cards name it; `undefined` for an untitled file. */
  readonly title: ContextLevel
}

/** Sections → cards. What is wrong is reported on the document's file, and the rest is read all the same. */
export function readCards(document: ParsedDocument, placement: Placement): CardDocument {
  const { outline, source, report } = document
  const { settings } = placement
  const children: Card[] = []
  const fileTags = [...(settings.tags ?? []), ...outline.beforeHeadings.flatMap((node) => readTagParagraph(node, source) ?? [])]
  const titleTags = outline.title?.tags ?? []
  const mode = settings.cards ?? 'headings'
  if (mode === 'headings') reportOutside(document)
  const footnotes = document.tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
  for (const stretch of mode === 'off' ? [] : outline.sections) {
    if (isSkipped(stretch, settings.skip ?? [])) continue
    const blocks = readBlocks(stretch.blocks, source)
    const attributes = joinAttributes(stretch.title.attributes, blocks.attributes)
    if (attributes.classes.some(({ name }) => name === 'skip')) continue
    const kindsAsked = attributes.classes.filter(({ name }) => kindClasses.has(name))
    if (mode === 'marked' && kindsAsked.length === 0) continue
    const hasContent = blocks.body.length > 0 && !isPlaceholder(blocks.body)
    if (!hasContent) {
      const isContext = stretch.hasSubheadings && blocks.body.length === 0
      if (!isContext) report('card-without-answer', stretch.title.heading, { front: stretch.title.text })
      continue
    }
    if (stretch.title.text === '' && stretch.title.content.length === 0) {
      report('card-without-answer', stretch.title.heading, { front: '' })
      continue
    }
    const tags = [...fileTags, ...titleTags, ...stretch.above.flatMap((title) => title.tags), ...stretch.title.tags, ...blocks.tags]
    const section = toSection(document, placement, stretch, attributes, { ...blocks, tags }, footnotes)
    children.push(...readSection(section, attributes, report).map(hideTellingLevels))
  }
  return { type: 'cardDocument', path: document.path, children }
}

/** Classes that ask for a kind; more join them as kinds are built. */
const kindClasses = new Set(['basic', 'list', 'true-false', 'comparison', 'rows', 'cloze'])

function toSection(
  document: ParsedDocument,
  placement: Placement,
  stretch: Stretch,
  attributes: Attributes,
  blocks: ReturnType<typeof readBlocks>,
  footnotes: readonly FootnoteDefinition[]
): Section {
  const { settings } = placement
  const { title } = stretch
  const key = (name: string) => attributes.keys.find((entry) => entry.name === name)?.value
  const classes = new Set(attributes.classes.map(({ name }) => name))
  const [first, second] = [...attributes.ids, ...attributes.keys.filter(({ name }) => name === 'id').map(({ value, position }) => ({ name: value, position }))]
  if (first && second) document.report('second-id', second.position, { id: second.name, first: first.name })
  const lang = key('lang') ?? settings.lang
  const above = [placement.title, ...stretch.above.map(toLevel)]
  const own = toLevel(title)
  const end = stretch.blocks.at(-1)?.position?.end ?? title.heading.position?.end
  const start = title.heading.position?.start
  const place: Section['place'] = {
    type: 'card',
    path: document.path,
    ...(first ? { id: first.name } : {}),
    context: toContext(above, placement),
    headings: above.map((level) => level.text),
    deck: toDeck(key('deck'), placement.rootDeck, placement.deck),
    tags: unique([...blocks.tags, ...(key('tags')?.split(/[\s,]+/) ?? [])].map(toTag).filter((tag) => tag !== '')),
    hint: blocks.hint,
    extra: blocks.extra,
    source: blocks.source,
    footnotes,
    reversed: classes.has('reversed') || settings.reversed === true,
    typed: classes.has('typed') || settings.typed === true,
    ...(lang ? { lang } : {}),
    ...(start && end ? { position: { start, end } } : {})
  }
  const policies: Policies = { lists: settings.lists ?? 'recall', tables: settings.tables ?? 'rows' }
  const placeInside = { ...place, context: toContext([...above, own], placement), headings: [...place.headings, own.text] }
  return { heading: title.heading, front: title.content, frontText: title.text, body: blocks.body, classes, policies, place, placeInside }
}

const toLevel = (title: Title): ContextLevel => ({ content: title.content, text: title.text })

function toContext(levels: readonly ContextLevel[], { settings, rootDeck, title }: Placement): ContextLevel[] {
  const mode = settings.context ?? 'title'
  if (mode === 'none') return []
  return levels.filter((level) => level.text !== '' && (level !== title || (mode === 'title' && level.text !== rootDeck)))
}

const unique = (values: readonly string[]) => [...new Set(values)]

/** Text under no heading is on no card; the author is told once a file. */
function reportOutside({ outline, source, report }: ParsedDocument) {
  const outside = outline.preamble.find((node) => isContent(node) && !readTagParagraph(node, source))
  if (outside) report('content-outside-cards', outside, { where: outline.title ? 'right under the title' : 'before the first heading' })
}

const isContent = (node: RootContent) =>
  node.type !== 'yaml' && node.type !== 'definition' && node.type !== 'footnoteDefinition' && node.type !== 'thematicBreak' && !isComment(node) &&
  toText([node]) !== ''
