import type { Nodes } from 'mdast'
import { joinEastAsianLines } from './east-asian-lines.js'
import { foldWhiteSpace } from './fold-white-space.js'
import { toImageText } from './image-text.js'
import { replaceMathGaps } from './math-gaps.js'
import { toNoteName } from './note-name.js'

type Content = readonly Nodes[]
type Handlers = { readonly [N in Nodes as N['type']]?: (node: N) => string } & { readonly readings?: 'left out' }

const none = () => ''
const lineBreak = ({ value }: { readonly value: string }) => (/^<br\b/i.test(value) ? ' ' : '')
const tex = ({ value }: { readonly value: string }) => replaceMathGaps(value)

/** Where plain text differs from the text of a node and its children. Frozen: a card's identity is made of it. */
const handlers: Handlers = {
  break: () => ' ',
  embed: ({ target }) => toNoteName(target),
  footnoteReference: none,
  html: none,
  image: (node) => `![${toImageText(node).alt}](${toImageText(node).fileName})`,
  inlineMath: tex,
  math: tex,
  speech: none
}

const readable: Handlers = {
  ...handlers,
  cloze: () => '[…]',
  html: lineBreak,
  image: (node) => toImageText(node).alt || toImageText(node).fileName,
  inlineMath: ({ value }) => replaceMathGaps(value, () => '[…]'),
  math: ({ value }) => replaceMathGaps(value, () => '[…]')
}

/** A reading above a word says the word again: by the mark it is no text, in HTML it stands between tags. */
const typed: Handlers = { ...handlers, html: lineBreak, image: none, readings: 'left out' }

const heard: Handlers = { ...typed, inlineMath: none, math: none }

/** Content as plain text on one line, as a card's identity knows it (the recipe is frozen): the content of code, formulas and gaps without their marks. */
export function toText(content: Content): string {
  return toLine(content, handlers, '')
}

/** The same with a space between blocks, items and cells: what tells a reworded card from another. */
export function toAnswerText(content: Content): string {
  return toLine(content, handlers, ' ')
}

/** Content as plain text on one line for a list of notes: images by their words, gaps as `[…]`, blocks parted by a space. */
export function toReadable(content: Content): string {
  return toLine(content, readable, ' ', joinEastAsianLines)
}

/** What can be typed of content, on one line: pictures and sounds left out. */
export function toTyped(content: Content): string {
  return toLine(content, typed, ' ', joinEastAsianLines)
}

/** What a voice can read of content, on one line: formulas left out, too. */
export function toHeard(content: Content): string {
  return toLine(content, heard, ' ', joinEastAsianLines)
}

function toLine(content: Content, table: Handlers, between: string, joinLines = (text: string) => text): string {
  const text = joinLines(
    withoutReadings(content, table)
      .map((node) => toPlain(node, table, between) + between)
      .join('')
  )
  return foldWhiteSpace(text.normalize('NFC')).trim()
}

function toPlain(node: Nodes, table: Handlers, between: string): string {
  const handler = table[node.type as keyof Handlers] as ((node: Nodes) => string) | undefined
  if (handler) return handler(node)
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const parts = withoutReadings(node.children, table).map((child) => toPlain(child, table, between))
  return parts.join(holdsPhrasing(node) ? '' : between)
}

function withoutReadings(content: Content, { readings }: Handlers): Content {
  if (!readings || !content.some(opensReading)) return content
  let isReading = false
  return content.filter((node) => {
    if (node.type === 'html') isReading = opensReading(node)
    return !isReading
  })
}

const opensReading = (node: Nodes) => node.type === 'html' && /^<r[tp][\s>]/i.test(node.value)

const containers: ReadonlySet<string> = new Set(['root', 'blockquote', 'footnoteDefinition', 'list', 'listItem', 'table', 'tableRow'])
const holdsPhrasing = (node: Nodes) => !containers.has(node.type)
