import type { ListItem, RootContent, Table } from 'mdast'
import { walk } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import type { WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

const sign = /\[[xX \]]|\{[.#]/

/** Boxes, rows and front matter that lack a letter, a space or a line to be what they look like. */
export function suspectBlocks({ blocks, text }: WrittenBlocks, source: Source): Suspicion[] {
  const found = suspectFrontMatter(blocks, source)
  if (sign.test(text))
    walk(blocks, (node) => {
      if (node.type === 'listItem') found.push(...suspectBox(node, source))
      if (node.type === 'table') found.push(...suspectRows(node, source))
    })
  return found
}

/** Front matter is read from the first line on; elsewhere its lines are a rule and a heading. */
function suspectFrontMatter([first]: readonly RootContent[], { text }: Source): Suspicion[] {
  const start = text.search(/\S/)
  if (first?.type !== 'thematicBreak' || first.position?.start.offset !== start || start === 0) return []
  if (!/^---[ \t]*\n[A-Za-z]\w*:(?:.*\n)+?---[ \t]*(?:\n|$)/.test(text.slice(start))) return []
  const found = 'Front matter below an empty line is text'
  return [{ rule: 'markdown-suspected', start, end: start + 3, found, expected: 'its `---` in the first line of the file' }]
}

function suspectBox({ checked, children: [first] }: ListItem, { text }: Source): Suspicion[] {
  const start = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.position?.start.offset : undefined
  if (typeof checked === 'boolean' || start === undefined) return []
  const box = /^\[(?:[xX ]\](?=[\p{L}\p{N}])|(?: {2,}|[xX] +| +[xX])\](?=\s)|\](?=[ \t]))/u.exec(text.slice(start, start + 9))?.[0]
  if (!box) return []
  const expected = `\`${/x/i.test(box) ? '[x] ' : '[ ] '}\` with one sign inside and a space after it`
  return [{ rule: 'mark-suspected', start, end: start + box.length, found: `\`${box}\` is text and no box`, expected }]
}

function suspectRows({ children: rows }: Table, { text }: Source): Suspicion[] {
  return rows.flatMap((row): Suspicion[] => {
    const [start, end] = [row.position?.start.offset ?? 0, row.position?.end.offset ?? 0]
    const written = text.slice(start, end).trim()
    if (/^\|?\s*\{[.#][^{}]*\}\s*\|?$/.test(written))
      return [{ rule: 'mark-suspected', start, end, found: `\`${written}\` is a row of the table`, expected: 'a blank line above it' }]
    return []
  })
}
