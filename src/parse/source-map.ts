import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Text } from 'mdast'
import type { Source } from './source.js'

/** For each UTF-16 unit of a text node's value: its offset in the source, and whether it can be part of a mark. */
export interface SourceMap {
  /** One longer than the value: the last is where the node ends. */
  readonly offsets: readonly number[]
  /** An escape or a character reference made it, so it is text and never a mark. */
  readonly literal: readonly boolean[]
}

const escapable = /[!-/:-@[-`{-~]/
const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{2,31}));/y

/** Walks a text node's value and its source side by side, since escapes, references and line prefixes make them differ. */
export function toSourceMap(node: Text, source: Source): SourceMap {
  // A plugin made it, such as the one for addresses without `<>`: what is not in the file is no mark.
  if (!node.position) return { offsets: new Array(node.value.length + 1).fill(0), literal: new Array(node.value.length).fill(true) }
  const start = node.position.start.offset ?? 0
  const end = node.position.end.offset ?? start
  const { text } = source
  const offsets: number[] = []
  const literal: boolean[] = []
  let at = start
  let index = 0
  const put = (length: number, width: number, isLiteral: boolean) => {
    for (let step = 0; step < length; step++) {
      offsets.push(Math.min(at, end))
      literal.push(isLiteral)
    }
    index += length
    at += width
  }
  while (index < node.value.length) {
    const wanted = node.value[index] as string
    const there = text[at]
    if (there === '\\' && text[at + 1] === wanted && escapable.test(wanted)) put(1, 2, true)
    else if (there === '&') {
      reference.lastIndex = at
      const match = reference.exec(text)
      const decoded = match ? decode(match) : undefined
      if (match && decoded !== undefined && node.value.startsWith(decoded, index)) put(decoded.length, match[0].length, true)
      else put(1, 1, false)
    } else if (wanted === '\n') {
      while (at < end && text[at] !== '\n') at++
      put(1, 1, false)
      while (at < end && /[ \t>]/.test(text[at] as string) && text[at] !== node.value[index]) at++
    } else put(1, 1, false)
  }
  offsets.push(end)
  return { offsets, literal }
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal as string, 16)
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

/** Part of a text node as a node of its own. */
export function sliceText(node: Text, map: SourceMap, from: number, to: number, source: Source): Text {
  const start = map.offsets[from] ?? 0
  return { type: 'text', value: node.value.slice(from, to), position: source.toPosition(start, map.offsets[to] ?? start) }
}

/** Whether an escape or a reference made the character, so that it is no mark. */
export const isLiteralAt = (node: Text, index: number, source: Source): boolean => toSourceMap(node, source).literal[index] === true
