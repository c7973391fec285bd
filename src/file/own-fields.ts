import type { Heading, Nodes, Paragraph } from 'mdast'
import type { Card, CardBase, ListCard } from '../cards/card.js'
import type { CardContent } from '../cards/content.js'
import { toText } from '../cards/to-text.js'
import { escapeText } from '../html/escape.js'
import { toOptions } from '../kinds/choice.js'
import type { FieldContext, Fields } from '../kinds/kind.js'
import { type FieldSource, type OwnNoteType, partsOf } from '../kinds/note-types/own-note-type.js'
import { toLines } from '../kinds/to-lines.js'
import type { PlacedCard } from './placed-card.js'
import { readLabel, splitParts } from './split-parts.js'

/** A card's fields in a note type of the user's: what its fields would be in ours, taken apart anew. `Id` is empty until it comes with the card's identity. */
export function toOwnFields(
  own: OwnNoteType,
  { card, kind }: Pick<PlacedCard, 'card' | 'kind'>,
  name: string,
  context: FieldContext
): Fields {
  const parts = readParts(card, partsOf(own), context)
  const { rest } = parts
  // A list's is a question and an answer.
  const ours = 'back' in rest ? {} : kind.fields(rest, context)
  const wholes: Readonly<Record<Exclude<FieldSource['from'], 'part'>, () => string>> = {
    question: () => toQuestion(card, 'front' in rest && 'back' in rest ? rest.front : kind.question(card), context),
    answer: () => ('back' in rest ? toHtml(rest.back, context) : withoutLine(ours['Back'] ?? '')),
    text: () => ours['Text'] ?? '',
    title: () => ours['Title'] ?? '',
    hint: () => toHtml(card.hint, context),
    extra: () => toHtml(card.extra, context),
    context: () => card.context.map(({ content }) => context.inline(content)).join(' › '),
    source: () => toHtml(card.source, context),
    id: () => ''
  }
  const read = (holds: FieldSource | undefined) =>
    holds === undefined ? '' : holds.from === 'part' ? (parts.html.get(holds.name.toLowerCase()) ?? '') : wholes[holds.from]()
  return Object.fromEntries(
    own.fields.map(({ name: field, holds }, index) => {
      const html = read(holds)
      // Anki takes no note whose first field is empty.
      return [field, html === '' && index === 0 && holds?.from !== 'id' ? escapeText(name) : html]
    })
  )
}

/** The options of a choice are part of what it asks. */
function toQuestion(card: CardBase, content: CardContent, context: FieldContext): string {
  const html = toHtml(content, context)
  const own = card as Card
  return own.kind === 'choice' ? toLines(html, toOptions(own, false, context.block)) : html
}

interface Parted {
  /** By names in lower case. */
  readonly html: ReadonlyMap<string, string>
  readonly rest: CardBase | (CardBase & Sides)
}

interface Sides {
  readonly front: CardContent
  readonly back: CardContent
}

/** What leads to a list may be the name of a part, and asks nothing then. */
function toSides({ front, above, list, after }: ListCard, names: ReadonlySet<string>): Sides {
  const isLabel = (node: CardContent[number]) => readLabel(node, names) !== undefined
  return { front: front.filter((node) => !isLabel(node)), back: [...above, ...front.filter(isLabel), list, ...after] }
}

/** What stands under the names that fields ask for, and the card without it. */
function readParts(card: CardBase, names: ReadonlySet<string>, context: FieldContext): Parted {
  const html = new Map<string, string>()
  const own = card as Card
  if (own.kind === 'row') {
    const label = toText(own.labelName).toLowerCase()
    if (names.has(label)) html.set(label, context.inline(own.rowLabel))
    const isPart = (name: string) => names.has(name.toLowerCase())
    for (const cell of own.cells) if (isPart(toText(cell.name))) html.set(toText(cell.name).toLowerCase(), context.inline(cell.content))
    const rest = { ...own, cells: own.cells.filter((cell) => !isPart(toText(cell.name))) }
    return { html, rest }
  }
  if (own.kind !== 'basic' && own.kind !== 'list') return { html, rest: card }
  const { front, back } = own.kind === 'basic' ? own : toSides(own, names)
  const { parts, rest } = splitParts(back, names)
  for (const [name, content] of parts) html.set(name, toHtml(content, context))
  return { html, rest: { ...card, front, back: rest } }
}

/** A single paragraph stands without its element, as one writes into a field in Anki, unless footnotes stand below it. */
function toHtml(content: readonly unknown[] & CardContent, { block, inline }: FieldContext): string {
  const [only, second] = content as readonly (Paragraph | Heading)[]
  return only?.type === 'paragraph' && !second && !refersToFootnote(only) ? inline(only.children) : block(content)
}

const refersToFootnote = (node: Nodes): boolean =>
  node.type === 'footnoteReference' || ('children' in node && node.children.some((child) => refersToFootnote(child as Nodes)))

const withoutLine = (html: string) => /^<div class="line">((?:(?!<\/?div)[\s\S])*)<\/div>$/.exec(html)?.[1] ?? html
