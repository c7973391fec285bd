import type { Heading, Html, Nodes, Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../source/source.js'

/** Reports lines that Markdown takes into the block above, where they were probably meant to stand alone. */
export function reportMerged(tree: Root, source: Source, report: Report): void {
  // A file whose other headings begin with `#` has none of this kind on purpose.
  const usesMarks = tree.children.some((node) => node.type === 'heading' && node.depth > 1 && !isUnderlined(node, source))
  for (const [index, node] of tree.children.entries()) {
    // Front matter in the wrong place is reported as such.
    const isBelowRule = tree.children[index - 1]?.type === 'thematicBreak'
    reportBlock(node, usesMarks && !isBelowRule, source, report)
  }
}

function reportBlock(node: Nodes, usesMarks: boolean, source: Source, report: Report) {
  if (node.type === 'html') reportHtml(node, source, report)
  if (node.type === 'heading' && usesMarks && isUnderlined(node, source)) {
    report('markdown-suspected', node, {
      found: 'Text with a line of `-` right below it is a heading',
      expected: 'an empty line between them if the line only parts the text from what comes next'
    })
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    for (const child of node.children) reportBlock(child, usesMarks, source, report)
}

const isUnderlined = ({ position }: Heading, { text }: Source): boolean =>
  /\n {0,3}-+[ \t]*$/.test(text.slice(position?.start.offset, position?.end.offset))

const verbatim = /^\s*<(?:!|\?|pre\b|script\b|style\b|textarea\b)/i

/** Whether a line is a heading, or holds `::` or a gap before any tag. */
function isMarked(line: string): boolean {
  const tag = line.includes('<') ? line.indexOf('<') : line.length
  const gap = line.search(/\{\{[^{}]+\}\}/)
  if (/^ {0,3}#{1,6}[ \t]+\S/.test(line) || (gap >= 0 && gap < tag)) return true
  for (const { index } of line.matchAll(/[ \t]:::?[ \t]+\S/g)) {
    const term = line.slice(0, index).trimEnd()
    if (term !== '') return term.length <= tag + 1
  }
  return false
}

/** What stands inside `<details>` is read; below it, or below any other tag, nothing is before an empty line. */
function reportHtml({ value, position }: Html, source: Source, report: Report) {
  if (verbatim.test(value)) return
  const from = /<details/i.test(value) ? value.toLowerCase().lastIndexOf('</details') : 0
  const [, ...lines] = from < 0 ? [] : value.slice(from).split('\n')
  const line = lines.find(isMarked)
  const start = line === undefined ? -1 : source.text.indexOf(line, (position?.start.offset ?? 0) + from)
  if (line === undefined || start < 0) return
  report('markdown-suspected', source.toPosition(start, start + line.length), {
    found: 'A line right below HTML is a part of it and no mark',
    expected: 'an empty line before it'
  })
}
