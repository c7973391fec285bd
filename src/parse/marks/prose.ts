import type { Nodes, Paragraph, RootContent, TableCell } from 'mdast'
import type { Source } from '../markdown/source/source.js'
import { isCallout } from './callouts/callouts.js'

/** One line of a paragraph or table cell. */
export interface ProseLine {
  /** As it is written; all that is no plain text is `\0`, and so is what a backslash makes text. */
  readonly text: string
  /** The same with the backslashes. */
  readonly raw: string
  /** Offset of its first character in the file. */
  readonly start: number
  readonly block: Paragraph | TableCell
  /** Inside a list item or a quote. */
  readonly isNested: boolean
  /** Inside a callout, whose text holds no marks. */
  readonly isInCallout: boolean
}

/** What stands in a section's blocks outside code, formulas, links and HTML. */
export interface Prose {
  readonly lines: readonly ProseLine[]
  /** The lines of each paragraph. */
  readonly paragraphs: readonly (readonly ProseLine[])[]
}

const escaped = /\\[!-/:-@[-`{-~]/g

/** Blocks as they are written, for what looks for probable mistakes. */
export interface WrittenBlocks {
  readonly blocks: readonly RootContent[]
  /** From the first to the last of them, in which a sign is looked for before all lines are. */
  readonly text: string
  /** Collected when it is first asked for. */
  prose(): Prose
}

export function asWritten(blocks: readonly RootContent[], source: Source): WrittenBlocks {
  const start = blocks.reduce((least, { position }) => Math.min(least, position?.start.offset ?? least), source.text.length)
  const end = blocks.reduce((most, { position }) => Math.max(most, position?.end.offset ?? most), 0)
  let collected: Prose | undefined
  return {
    blocks,
    text: source.text.slice(start, end),
    prose() {
      collected ??= collectProse(blocks, source)
      return collected
    }
  }
}

/** Walks through blocks once. */
function collectProse(blocks: readonly RootContent[], source: Source): Prose {
  const lines: ProseLine[] = []
  const paragraphs: ProseLine[][] = []
  const visit = (node: Nodes, isNested: boolean, isInCallout: boolean) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const own = linesOf(node, source, { isNested, isInCallout })
      for (const line of own) lines.push(line)
      if (node.type === 'paragraph') paragraphs.push(own)
    }
    const nests = isNested || node.type === 'list' || node.type === 'blockquote'
    const calls = isInCallout || (node.type === 'blockquote' && isCallout(node))
    if ('children' in node) for (const child of node.children) visit(child as Nodes, nests, calls)
  }
  for (const block of blocks) visit(block, false, false)
  return { lines, paragraphs }
}

function linesOf(
  block: Paragraph | TableCell,
  source: Source,
  { isNested, isInCallout }: Pick<ProseLine, 'isNested' | 'isInCallout'>
): ProseLine[] {
  const from = block.position?.start.offset
  const to = block.position?.end.offset
  if (from === undefined || to === undefined) return []
  const whole = source.text.slice(from, to)
  const shown: string[] = []
  let done = 0
  const hide = (end: number) => {
    if (end > done) shown.push(whole.slice(done, end).replace(/[^\n]/g, '\0'))
    done = Math.max(done, end)
  }
  const show = (start: number, end: number) => {
    hide(start - from)
    shown.push(whole.slice(done, end - from))
    done = Math.max(done, end - from)
  }
  for (const node of block.children) showText(node, show)
  hide(whole.length)
  let at = from
  return shown
    .join('')
    .split('\n')
    .map((line, index) => {
      // The marks of quotes and the indentation of items stand before all lines but the first.
      const prefix = index === 0 ? 0 : (/^[\0 \t>]*?(?=[^\0 \t>]|$)/.exec(line)?.[0].length ?? 0)
      const start = at + prefix
      at += line.length + 1
      const rest = line.slice(prefix)
      return { raw: rest, text: rest.replace(escaped, '\0\0'), start, block, isNested, isInCallout }
    })
}

const emphasising = new Set<string>(['emphasis', 'strong', 'delete', 'highlight', 'subscript', 'superscript'])

/** Text, and the marks of emphasis around it. */
function showText(node: Nodes, show: (start: number, end: number) => void) {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  if (start === undefined || end === undefined) return
  if (node.type === 'text') return show(start, end)
  if (!emphasising.has(node.type) || !('children' in node)) return
  show(start, node.children[0]?.position?.start.offset ?? start)
  for (const child of node.children) showText(child, show)
  show(node.children.at(-1)?.position?.end.offset ?? end, end)
}
