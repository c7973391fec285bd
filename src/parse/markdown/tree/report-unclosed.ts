import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import { commentsIn } from '../../../html/comments-in.js'
import type { Source } from '../source/source.js'

/** Reports a comment or a formula that is never closed, and a fence or HTML never closed that swallows headings. */
export function reportUnclosed(tree: Root, source: Source, report: Report): void {
  if (source.text.includes('<!--')) reportComments(tree, source, report)
  for (const place of tree.data?.unclosedFormulas ?? [])
    report('never-closed', place, {
      what: 'A formula `$$`',
      expected: '`$$` at its end, before the next empty line or heading',
      isText: true
    })
  const last = tree.children.at(-1)
  const found = last && swallowing(last, source)
  const start = last?.position?.start.offset ?? 0
  if (found) report('never-closed', source.toPosition(start, start + found.length), found)
}

function reportComments(parent: Parents, source: Source, report: Report) {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'html') reportComment(child, source, report)
    else if (holdsBlocks(child)) reportComments(child, source, report)
  }
}

function reportComment({ value, position }: Html, source: Source, report: Report) {
  const open = [...commentsIn(value)].find(({ isClosed }) => !isClosed)?.start
  if (open === undefined || !position) return
  const start = source.text.indexOf(value.slice(open, open + 8).split('\n')[0] ?? '', (position.start.offset ?? 0) + open)
  report('never-closed', source.toPosition(start, start + '<!--'.length), { what: 'A comment', expected: '`-->`' })
}

const holdsBlocks = (node: Nodes): node is Extract<Nodes, Parents> =>
  node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'

const heading = /^ {0,3}#{1,6}[ \t]/m

/** What of a block holds headings and has no end of its own; only the last block of a file runs on to the end of it. */
function swallowing(node: Nodes, { text }: Source): { what: string; expected: string; length: number } | undefined {
  if (!('value' in node)) return undefined
  if (!heading.test(node.value)) return undefined
  const whole = text.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'html') {
    const [opening, name] = /^<(pre|script|style|textarea)\b/i.exec(whole) ?? []
    if (!opening || /<\/(?:pre|script|style|textarea)>/i.test(whole)) return undefined
    return { what: `\`${opening}>\``, expected: `\`</${name}>\``, length: opening.length }
  }
  const fence = /^(?:`{3,}|~{3,}|\${2,})/.exec(whole)?.[0]
  const end = whole.slice(whole.lastIndexOf('\n') + 1).trim()
  if (!fence || (end.startsWith(fence) && /^(?:`+|~+|\$+)$/.test(end))) return undefined
  return { what: node.type === 'math' ? 'A formula' : 'A fence', expected: 'a line of the same marks', length: fence.length }
}
