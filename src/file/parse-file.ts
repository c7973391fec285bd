import { cardOrdinals } from '../anki/index.js'
import { collectMessages } from '../diagnostics/collect-messages.js'
import { createLimits } from '../diagnostics/limits.js'
import type { Report } from '../diagnostics/message.js'
import { once } from '../host/once.js'
import { loadTexReader } from '../html/formulas/tex-reader.js'
import { toFieldText } from '../html/holes.js'
import type { Html } from '../html/html.js'
import type { Fields } from '../kinds/kind.js'
import { type OwnNoteType, toOwnNoteType } from '../kinds/note-types/own-note-type.js'
import { collectSilences } from '../lint/collect-silences.js'
import { dialectSuspected } from '../lint/dialect-suspected.js'
import { findTemplateCode } from '../lint/find-template-code.js'
import { lintCard } from '../lint/lint-card.js'
import { createMathError, needsTexReader } from '../lint/math-error.js'
import type { FileCard, FileResult, FileSection } from './file-result.js'
import { findImages, type LookUp, toResolved } from './find-images.js'
import { contextOf, type PlacedCard, placeCard } from './placed-card.js'
import type { Project } from './project.js'
import { type LookUpDrawing, type ReadFile, readFile } from './read-file.js'
import { renderCard } from './render-card.js'
import { toFileCard } from './to-file-card.js'

const loadJudges = once(() => import('../lint/quality/judge-cards.js'))

/**
 * One file of notes → its result. `path` counts from the input's root, and `lookUp` tells what its media show as (default: all files are
 * there, and what their names say); `lookUpDrawing` finds its drawings (default: none is there).
 */
export async function parseFile(
  path: string,
  text: string,
  project: Project,
  lookUp?: LookUp,
  lookUpDrawing?: LookUpDrawing
): Promise<FileResult> {
  return toFileResult(await readFile(path, text, project, lookUpDrawing), project, lookUp)
}

/** The result of a file whose cards are read. */
export async function toFileResult(
  read: ReadFile,
  { config, kinds, macrosFor, fetchesMedia = false, isCheck = false, loadHtml, ownTypes }: Project,
  lookUp?: LookUp
): Promise<FileResult> {
  const { document, placement, cards, unread, unasked } = read
  const { longestAnswer } = placement.settings
  const { messages, report } = collectMessages()
  dialectSuspected(document, report)
  const placed = cards.children.map((card) => placeCard(card, kinds.of(card), ownTypes))
  for (const { card, kind } of placed) lintCard(card, kind, report)
  if (isCheck) {
    // No build has use for it.
    const { judgeCards } = await loadJudges()
    const showsContext = placement.settings.context !== 'none'
    judgeCards(placed, { text: document.source.text, showsContext }, { report, limits: createLimits(config.limits) })
  }
  if (placed.some(({ card, content }) => needsTexReader([...contextOf(card), ...content], macrosFor))) {
    const reader = await loadTexReader()
    const mathError = createMathError({ source: document.source, reader, macrosFor, trusted: config.html === 'trust', report })
    for (const { card, content } of placed) mathError([...contextOf(card), ...content])
  }
  const silences = collectSilences(document.tree, document.text, report)
  const found = findImages()
  const asked = placed.map(({ card, content }) => ({ imagesAbove: found.add(contextOf(card)), images: found.add(content) }))
  const images = await found.look(report, fetchesMedia, lookUp)
  const html = await loadHtml(placed.map(({ card, content }) => [card.context, content]))
  const shared = { media: toResolved(images, found.nodes), trusted: config.html === 'trust' }
  const rendered = placed.map((each) => renderWithin(each, html, shared, report))
  return {
    path: document.path,
    settings: document.settings,
    ...(longestAnswer !== undefined && { longestAnswer }),
    title: placement.title.text,
    messages: [...read.messages, ...messages],
    ...(isCheck && { hasOpinions: true as const }),
    silences,
    unread,
    ...(unasked && { unasked }),
    hasTemplateCode: findTemplateCode(document) !== undefined,
    sections: document.outline.sections.map(toSection),
    images,
    ...(placement.drawings && { drawings: [...placement.drawings].map(([url, { content }]) => ({ url, content })) }),
    cards: placed.map((each, index): FileCard => {
      const fields = rendered[index]
      const { imagesAbove = [], images = [] } = asked[index] ?? {}
      const isMarked = read.marked[index] === true
      return toFileCard(each, document.source.text, { ...(isMarked && { isMarked }), images, imagesAbove, ...(fields && { fields }) })
    })
  }
}

function toSection({ title, above }: ReadFile['document']['outline']['sections'][number]): FileSection {
  return { line: title.heading.position?.start.line ?? 0, text: title.text, above: above.map(({ text }) => text) }
}

/** Templates of the user's may ask for fields that this card has not. */
function asksAnything(own: OwnNoteType, fields: Fields, { tags }: PlacedCard['card']): boolean {
  if (own.kind === 'cloze') return true
  const filled = own.fields.map(({ name, holds }) => [name, holds?.from === 'id' ? 'id' : (fields[name] ?? '')])
  return cardOrdinals(toOwnNoteType(own, { id: 1, name: own.name }), { fields: Object.fromEntries(filled), tags }).length > 0
}

/** HTML may be nested deeper than its parser has stack for, which only the parser can tell. */
function renderWithin(
  placed: PlacedCard,
  html: Html,
  shared: Parameters<typeof renderCard>[2],
  report: Report
): FileCard['fields'] | undefined {
  try {
    const fields = renderCard(placed, html, shared)
    if (placed.own && !asksAnything(placed.own, fields, placed.card)) {
      report('note-without-card', placed.card.position, { front: placed.card.key, noteType: placed.own.called })
      return undefined
    }
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toFieldText(field)]))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report('nesting-too-deep', placed.card.position)
    return undefined
  }
}
