import { mediaKind } from '../../../cards/media-kind.js'
import { someNode } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

const sign = /![[(]/

const bracketed = /!\[([^[\]\n]*)\]\(([^()\n]+)\)/g
const size = /^(\S+)\s+=(\d{0,5}x\d{0,5}|\d{1,5})\s*$/
const apart = /!\[[^[\]\n]*\]\s+\(([^()\s]+)\)/g
const bare = /(?<![\p{L}\p{N}])!\(([^()\s]+)\)/gu
const open = /!\[(?:[^[\]\n]*\]\(([^()\s]+)|\[([^[\]|\n]+))$/

/** Pictures that are none for a space, a bracket or the size of another tool. */
export function suspectPictures({ blocks, text, prose }: WrittenBlocks, source: Source): Suspicion[] {
  // A picture as it should be holds the sign in no text.
  if (!sign.test(text) || !someNode(blocks, (node) => node.type === 'text' && sign.test(node.value))) return []
  return prose().lines.flatMap((line) => {
    if (!sign.test(line.text)) return []
    // An address in the brackets is a link to Markdown, and hidden in the text.
    const asWritten = ({ 0: { length }, index }: RegExpExecArray) => source.text.slice(line.start + index, line.start + index + length)
    const found = [...line.text.matchAll(bracketed)].map((match) => [match, expectPath(match[1] ?? '', asWritten(match))] as const)
    const parted = [...line.text.matchAll(apart)].map((match) => [match, isFile(match[1]) && 'no space between `]` and `(`'] as const)
    const lone = [...line.text.matchAll(bare)].map((match) => [match, isFile(match[1]) && `\`![](${match[1]})\``] as const)
    const end = open.exec(line.text.trimEnd())
    const never = end && isFile(end[1] ?? end[2]) ? [[end, `\`${end[1] ? ')' : ']]'}\` at its end`] as const] : []
    return [...found, ...parted, ...lone, ...never].flatMap(([match, expected]) =>
      expected ? [toSuspicion(line, match.index, asWritten(match), expected)] : []
    )
  })
}

function expectPath(alt: string, written: string): string | undefined {
  const inner = written.slice(written.indexOf('](') + 2, -1)
  const [, path, pixels] = size.exec(inner) ?? []
  if (path) return `the size in the brackets, as in \`![${alt}|${pixels}](${path})\``
  return /\s/.test(inner.trim()) && isFile(inner) && !/[<>"']/.test(inner) ? `\`![${alt}](<${inner.trim()}>)\`` : undefined
}

const isFile = (path = '') => mediaKind(path.trim()) !== undefined || /^https?:\/\/\S+$/.test(path)

function toSuspicion(line: ProseLine, index: number, written: string, expected: string): Suspicion {
  const start = line.start + index
  return { rule: 'markdown-suspected', start, end: start + written.length, found: `\`${written}\` is no picture`, expected }
}
